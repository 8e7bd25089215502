import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askables, commandOf } from '../../../src/cli/ask/askable.ts';
import { createQuestionReader } from '../../../src/cli/ask/read-question.ts';
import { understand } from '../../../src/cli/ask/understand.ts';
import { createCli } from '../../../src/cli/cli.ts';
import { indexGraph } from '../../../src/cli/graph-index.ts';
import { loadMessages } from '../../../src/cli/messages.ts';
import { loadQuestionWords } from '../../../src/lexicon/question-words.ts';
import { loadQuestions } from '../../../src/ontology/load-questions.ts';
import { FILE } from '../sample-graph.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const cli = createCli(loadMessages(ROOT, 'vi'), ROOT, process);
const graph = indexGraph(FILE);
const words = loadQuestionWords(ROOT);
const reader = createQuestionReader(words);
const questions = askables(cli, loadQuestions(ROOT));

const understood = (asked: string) =>
  understand({ cli, graph, questions, besideNames: words.groups.get('beside-names') ?? [] }, reader.read(asked));
/** The command that asks the same, or why there is none. */
const commandFor = (asked: string): string => {
  const found = understood(asked);
  if (found.kind === 'one') return commandOf(graph, found.understood, 'out').replace('vanban query ', '');
  return found.kind === 'name' ? found.failure.code : found.kind;
};

describe('a question in plain words is a command', () => {
  it.each([
    ['UBND huyện Bát Xát thực hiện những văn bản nào?', 'carries-out --body "Ủy ban nhân dân huyện Bát Xát"'],
    ['ubnd huyen bat xat thuc hien gi', 'carries-out --body "Ủy ban nhân dân huyện Bát Xát"'],
    ['Ai quán triệt Chỉ thị số 12-CT/TW khóa XI?', 'carried-out-by --document "Chỉ thị 12-CT/TW (khóa XI)"'],
    ['UBKT Tỉnh ủy giám sát những cơ quan nào', 'supervised-by --body "Ủy ban Kiểm tra Tỉnh ủy Lào Cai"'],
    ['cơ quan nào giám sát UBND huyện Bát Xát', 'supervision --supervised "Ủy ban nhân dân huyện Bát Xát"'],
    ['Ban Bí thư khóa XII ban hành những chỉ thị nào', 'by-issuer-and-term --body "Ban Bí thư" --term XII'],
    ['van ban nao duoc so ket sau 5 nam', 'reviewed-after --years 5'],
    ['Which claims are below 0,7?', 'doubtful --below 0.7'],
    ['Có mâu thuẫn nào không?', 'conflicts'],
    ['How is Ban Bí thư related to Huyện ủy Bảo Yên?', 'path --from "Ban Bí thư" --to "Huyện ủy Bảo Yên"'],
  ])('%s', (asked, command) => {
    expect(commandFor(asked)).toBe(command);
  });

  it.each([
    ['Ai thực hiện Chỉ thị 12-CT/TW?', 'use.ambiguousName'],
    ['Huyện ủy Bắc Hà thực hiện những văn bản nào?', 'use.unknownNameNear'],
    ['Sở Ngoại vụ thực hiện những văn bản nào?', 'use.unknownName'],
    ['Hôm nay ăn gì?', 'none'],
  ])('%s: %s', (asked, reason) => {
    expect(commandFor(asked)).toBe(reason);
  });

  it('asks the same when the command is typed', () => {
    const found = understood('Ai quán triệt Chỉ thị số 12-CT/TW khóa XI?');
    const given = found.kind === 'one' ? found.understood.given.document : '';
    expect(typeof given === 'string' ? given : given?.label).toBe('Chỉ thị 12-CT/TW (khóa XI)');
  });
});
