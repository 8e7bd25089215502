import { describe, expect, it } from 'vitest';
import type { SignedDecision } from '../../src/curation/decision.ts';
import { wordsOf } from '../../src/curation/decision.ts';
import { readCurationState, readDecision } from '../../viewer/src/curation/decision-shape.ts';
import {
  against,
  decisionsOfFile,
  type GivenDecision,
  givenDecisions,
  notYetBuilt,
} from '../../viewer/src/curation/decisions.ts';
import { type Action, reduce } from '../../viewer/src/state/reduce.ts';
import { START, type ViewerState } from '../../viewer/src/state/state.ts';

const SIGNED = { by: 'Lò Thị Ban', on: '2021-08-02', why: 'theo hồ sơ lưu' };
const reject: SignedDecision = { kind: 'reject', claim: 'claim-0123456789abcdef', ...SIGNED };
const confirm: SignedDecision = { ...reject, kind: 'confirm' };
const join: SignedDecision = { kind: 'same', things: ['a-1', 'b-2'], ...SIGNED };
const part: SignedDecision = { kind: 'different', things: ['b-2', 'a-1'], ...SIGNED };
const rename: SignedDecision = { kind: 'rename', thing: 'a-1', label: 'Huyện ủy Sìn Hồ', ...SIGNED };
const resolve: SignedDecision = { kind: 'resolve', mention: 'text-0123456789abcdef-1-4', thing: 'a-1', ...SIGNED };
const body: SignedDecision = {
  kind: 'body',
  label: 'Ban Quản lý Cao nguyên đá',
  is: 'government',
  level: 'district',
  partOf: null,
  aliases: ['BQL Cao nguyên đá'],
  ...SIGNED,
};
const ALL = [reject, confirm, join, part, rename, resolve, body];

const given = (decision: SignedDecision): GivenDecision => ({ decision, words: wordsOf(decision), applied: true });
const after = (...actions: Action[]): ViewerState => actions.reduce(reduce, START);
const decided = (decision: SignedDecision): Action => ({ type: 'decide', decision });

describe('what is decided on the page', () => {
  it.each<[string, SignedDecision, SignedDecision]>([
    ['a claim is right, then wrong', confirm, reject],
    ['two things are one, then they are not', join, part],
    ['another name, then yet another', rename, { ...rename, label: 'Đảng bộ huyện Sìn Hồ' }],
    ['a place is one thing, then another', resolve, { ...resolve, thing: 'b-2' }],
  ])('is what was said last: %s', (_name, first, last) => {
    expect(after(decided(first), decided(rename), decided(last)).curation.made.at(-1)).toEqual(last);
    expect(after(decided(first), decided(last)).curation.made).toEqual([last]);
  });

  it('can be taken back, and remembers who decides', () => {
    const { curation } = after(decided(reject), decided(join), { type: 'takeBack', words: wordsOf(reject) });
    expect([curation.made, curation.by]).toEqual([[join], SIGNED.by]);
  });

  it('stays while one goes back to another view or opens a link', () => {
    const state = after(decided(reject), { type: 'restore', state: START });
    expect(state.curation.made).toEqual([reject]);
  });

  it('stands in the file behind what the graph was built with, but for what is left out', () => {
    const before = [given(confirm), given(rename)];
    const kept = after(decided(join)).curation;
    expect(decisionsOfFile(kept, before)).toEqual([confirm, rename, join]);
    const replaced = after({ type: 'decide', decision: reject, leaveOut: [wordsOf(confirm)] });
    expect(decisionsOfFile(replaced.curation, before)).toEqual([rename, reject]);
    const again = reduce(replaced, { type: 'leaveOut', words: wordsOf(confirm), isOut: false });
    expect(decisionsOfFile(again.curation, before)).toEqual([confirm, rename, reject]);
  });

  it.each<[string, SignedDecision, SignedDecision, boolean]>([
    ['the other verdict', confirm, reject, true],
    ['the same verdict by somebody else', reject, { ...reject, by: 'Vàng A Páo' }, false],
    ['joined and kept apart, in whatever order', join, part, true],
    ['another matter', rename, reject, false],
  ])('stands against a decision of the graph: %s', (_name, earlier, now, isAgainst) => {
    expect(against(now, [given(earlier)], START.curation)).toHaveLength(isAgainst ? 1 : 0);
    expect(against(now, [given(earlier)], { leftOut: [wordsOf(earlier)] })).toEqual([]);
  });

  it('is done with once the graph has it', () => {
    const { curation } = after({ type: 'decide', decision: reject, leaveOut: [wordsOf(confirm)] }, decided(join));
    expect(notYetBuilt(curation, [given(reject)])).toMatchObject({ made: [join], leftOut: [] });
    expect(notYetBuilt(curation, [given(confirm)])).toEqual(curation);
  });
});

describe('a decision from outside', () => {
  it.each(ALL)('is read as it was written: $kind', (decision) => {
    expect(readDecision(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
    const { kind, by, on, why, ...row } = decision;
    const [found] = givenDecisions({
      decisions: [{ kind, row, by, on, why, subject: '', applied: true, things: [] }],
    });
    expect(found).toEqual(given(decision));
  });

  it.each([
    null,
    'reject',
    [],
    { ...reject, kind: 'other' },
    { ...reject, claim: 5 },
    { ...reject, by: '' },
    { ...join, things: ['a-1'] },
    { ...body, level: 'village' },
  ])('is none: %j', (value) => expect(readDecision(value)).toBeNull());

  it('is dropped where it is none, and the others stay', () => {
    expect(readCurationState({ made: [reject, { kind: 'x' }], leftOut: 'x', by: 5 })).toEqual({
      made: [reject],
      leftOut: [],
      by: '',
    });
    expect(readCurationState({ made: 'x' })).toBeNull();
  });
});
