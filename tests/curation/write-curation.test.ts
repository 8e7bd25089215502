import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_LEVELS, type SignedDecision } from '../../src/curation/decision.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { writeCuration } from '../../src/curation/write-curation.ts';
import { BODY_KINDS } from '../../src/lexicon/body-kinds.ts';

const SIGNED = { by: 'Lò Thị Ban', on: '2021-08-02', why: 'theo hồ sơ lưu' };

/** What is read of a text, without where it stands. */
const readBack = (text: string): unknown => {
  const { decisions, slips } = readCuration('curation.yaml', text);
  return slips.length > 0 ? slips : decisions.map(({ file: _file, line: _line, ...decision }) => decision);
};

describe('a written curation.yaml', () => {
  it('is as the examples of the manual: plain words where they can be, the rest in quotes', () => {
    const reject: SignedDecision = { kind: 'reject', claim: 'claim-0123456789abcdef', ...SIGNED };
    const same: SignedDecision = { kind: 'same', things: ['huyen-uy-a-000001', 'hu-a-000002'], ...SIGNED };
    expect(
      writeCuration([{ decision: reject, note: 'Huyện ủy A\nthực hiện: # “Chỉ thị 5”' }, { decision: same }]),
    ).toBe(`version: 1
decisions:

  # Huyện ủy A thực hiện: # “Chỉ thị 5”
  - kind: reject
    claim: claim-0123456789abcdef
    by: "Lò Thị Ban"
    on: 2021-08-02
    why: "theo hồ sơ lưu"

  - kind: same
    things: [huyen-uy-a-000001, hu-a-000002]
    by: "Lò Thị Ban"
    on: 2021-08-02
    why: "theo hồ sơ lưu"
`);
  });

  it('may be empty', () => expect(readBack(writeCuration([]))).toEqual([]));

  it.each([
    'true',
    'null',
    '1e-123456',
    '0x1f',
    '- a',
    '&a',
    '*a',
    '!a',
    'a: b',
    'a # b',
    '"',
    "'",
    '\\',
    '%',
    '@',
    '`',
    '~',
  ])('keeps the words %s', (words) => {
    const rename: SignedDecision = { kind: 'rename', thing: '1e-123456', label: words, ...SIGNED, why: words };
    expect(readBack(writeCuration([{ decision: rename, note: words }]))).toEqual([rename]);
  });

  it('is read back as the same decisions', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    const id = fc.stringMatching(/^[\w.~%-]{1,20}$/);
    const things = fc.uniqueArray(id, { minLength: 2, maxLength: 5 });
    const claim = fc.stringMatching(/^claim-[0-9a-f]{16}$/);
    const on = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    const label = words.map((text) => `Ban ${text}`);
    const kinds = [
      fc.record({ kind: fc.constantFrom('same' as const, 'different' as const), things }),
      fc.record({ kind: fc.constant('rename' as const), thing: id, label: words }),
      fc.record({ kind: fc.constantFrom('confirm' as const, 'reject' as const), claim }),
      fc.record({
        kind: fc.constant('resolve' as const),
        mention: fc.stringMatching(/^text-[0-9a-f]{16}-\d{1,9}-\d{1,9}$/),
        thing: id,
      }),
      fc.record({
        kind: fc.constant('body' as const),
        label,
        is: fc.constantFrom(...BODY_KINDS),
        level: fc.constantFrom(...BODY_LEVELS, null),
        partOf: fc.option(words),
        aliases: fc.array(label, { maxLength: 3 }),
      }),
    ] as const;
    const decision = fc
      .tuple(fc.oneof(...kinds), words, on, words)
      .map(([own, by, day, why]): SignedDecision => ({ ...own, by, on: day.toISOString().slice(0, 10), why }));
    const note = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.record({ decision, note }), { maxLength: 6 }), (entries) => {
        expect(readBack(writeCuration(entries))).toEqual(entries.map((entry) => entry.decision));
      }),
    );
  });
});
