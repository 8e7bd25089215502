import type { GraphFileThing } from '../6-graph/graph-file.ts';
import type { Cli } from './cli.ts';
import { wrongUse } from './cli.ts';
import type { GraphIndex } from './graph-index.ts';
import { matchName, type NameScope } from './names.ts';
import { plain } from './plain.ts';

/** The one thing a name means. Throws Failure `use.ambiguousName` or `use.unknownName`, each with the names to choose from. */
export const findThing = (cli: Cli, graph: GraphIndex, name: string, scope: NameScope): GraphFileThing => {
  const match = matchName(graph.file.things, name, scope);
  if (match.found === 'one') return match.thing;
  const params = { name: scope.term === undefined ? name : `${name} (${scope.term})` };
  if (match.found === 'many')
    throw wrongUse('ambiguousName', { ...params, candidates: listed(cli, graph, match.things) });
  if (match.nearest.length === 0) throw wrongUse('unknownName', params);
  throw wrongUse('unknownNameNear', { ...params, candidates: listed(cli, graph, match.nearest) });
};

const listed = (cli: Cli, graph: GraphIndex, things: readonly GraphFileThing[]): string =>
  things
    .map(({ id, class: kind, label, facts, weight }) => {
      const word = graph.file.words.classes[kind]?.[cli.messages.language] ?? kind;
      const date = facts.issued ? `, ${facts.issued.join(' / ')}` : '';
      return plain(`  - ${label} (${word}${date}; ${cli.text('answer.claims', { count: weight })}; ${id})`);
    })
    .join('\n');
