import { describe, expect, it } from 'vitest';
import type { DocumentMention } from '../../src/3-mentions/mention.ts';
import { SubjectWords } from '../../src/5-relations/subject-words.ts';
import { mentionsIn } from '../notation.ts';

const PLAN =
  'Huyện ủy ban hành Kế hoạch số 15-KH/HU về sơ kết Chỉ thị số 20-CT/TU và quán triệt Nghị quyết số 12-NQ/TU, Kết luận số 9-KL/TU.';

const read = (text: string) => {
  const mentions = mentionsIn(text);
  const documents = mentions.all.filter((one): one is DocumentMention => one.class === 'Document');
  const [outer, ...inner] = documents;
  if (!outer) throw new Error(`no document in "${text}"`);
  return { mentions, outer, inner: inner.filter(({ inside }) => inside === outer.index) };
};

/** The verbs of a subject, in order. */
const verbs = (mentions: ReturnType<typeof mentionsIn>) =>
  new SubjectWords<string>(mentions, '', (said, { verb }) => `${said} ${verb?.value.document ?? ''}`.trim());

describe('the words of a subject', () => {
  it('are those before the document asked about', () => {
    const { mentions, outer, inner } = read(PLAN);
    const words = verbs(mentions);
    expect(inner.map((one) => [one.code, words.before(outer, one)])).toEqual([
      ['20-CT/TU', 'reviews'],
      ['12-NQ/TU', 'reviews disseminates'],
      ['9-KL/TU', 'reviews disseminates'],
    ]);
  });

  it('are the same in whatever order is asked', () => {
    const { mentions, outer, inner } = read(PLAN);
    const [onward, backward] = [verbs(mentions), verbs(mentions)];
    const said = inner.map((one) => onward.before(outer, one));
    expect([...inner].reverse().map((one) => backward.before(outer, one))).toEqual([...said].reverse());
  });

  it('are read once, however many documents stand in it', () => {
    const { mentions, outer, inner } = read(PLAN);
    let reads = 0;
    const words = new SubjectWords<null>(mentions, null, (said) => {
      reads++;
      return said;
    });
    for (const one of [...inner, ...inner]) words.before(outer, one);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(mentions.byPassage[outer.passage]?.view.tokens.length ?? 0);
  });
});
