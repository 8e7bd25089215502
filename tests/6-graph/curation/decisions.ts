import type { CurationDecision, Decided } from '../../../src/curation/decision.ts';

/** Decisions for tests: only what is decided has to be said. */
export const decide = (what: Decided, more: Partial<CurationDecision> = {}): CurationDecision =>
  ({
    ...what,
    by: 'Lò Văn Pánh',
    on: '2021-03-04',
    why: 'theo hồ sơ',
    file: 'curation.yaml',
    line: 3,
    ...more,
  }) as CurationDecision;

export const same = (...things: string[]): CurationDecision => decide({ kind: 'same', things });
export const different = (...things: string[]): CurationDecision => decide({ kind: 'different', things });
export const rename = (thing: string, label: string): CurationDecision => decide({ kind: 'rename', thing, label });
export const confirm = (claim: string): CurationDecision => decide({ kind: 'confirm', claim });
export const reject = (claim: string): CurationDecision => decide({ kind: 'reject', claim });
export const resolve = (mention: string, thing: string): CurationDecision =>
  decide({ kind: 'resolve', mention, thing });
