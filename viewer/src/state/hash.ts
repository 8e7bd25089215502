/**
 * The page's state as the hash of its address, so that a link restores the view: `#v=1&view=graph&thing=...`.
 * What stands at its default is left out. A hash of another version, and values this version does not know, are set aside:
 * a link never breaks the page.
 */

import { CHANGES } from '../compare/compare.ts';
import { FACETS, NO_FILTER } from '../model/filter.ts';
import { KINDS, QUESTIONS, type Reading, START, VIEWS, type ViewerState } from './state.ts';

export const HASH_VERSION = '1';

const LANGUAGES = ['vi', 'en'] as const;
const DOCUMENT_ORDERS = ['date', 'claims', 'name'] as const;
const BODY_ORDERS = ['level', 'claims', 'name'] as const;
const FACET_KEY = {
  class: 'noClass',
  relation: 'noRel',
  status: 'noStatus',
  basis: 'noBasis',
  text: 'noText',
} as const;

/** A reading as a link names it: two that are written the same are the same. */
export const writeReading = (reading: Reading): string => {
  switch (reading.kind) {
    case 'edge':
      return `edge ${reading.key}`;
    case 'cell':
      return `cell ${reading.body} ${reading.document}`;
    case 'claim':
      return `claim ${reading.id}`;
    case 'mentions':
      return `mentions ${reading.thing}`;
    case 'issue':
      return `issue ${reading.index}`;
    case 'unresolved':
      return `unresolved ${reading.id}`;
  }
};

const readReading = (written: string | null): Reading | null => {
  const [kind, a, b, c, ...more] = (written ?? '').split(' ');
  if (a === undefined || a === '' || more.length > 0) return null;
  if (kind === 'edge' && b && c) return { kind, key: `${a} ${b} ${c}` };
  if (kind === 'cell' && b) return { kind, body: a, document: b };
  if (kind === 'claim') return { kind, id: a };
  if (kind === 'mentions') return { kind, thing: a };
  if (kind === 'issue' && /^\d{1,9}$/.test(a)) return { kind, index: Number(a) };
  if (kind === 'unresolved') return { kind, id: a };
  return null;
};

export const writeHash = (state: ViewerState): string => {
  const out = new URLSearchParams({ v: HASH_VERSION });
  const put = (name: string, value: string | number | null | false, usual: unknown = null): void => {
    if (value !== null && value !== false && value !== usual && value !== '') out.set(name, String(value));
  };
  put('lang', state.language, START.language);
  put('view', state.view, START.view);
  put('thing', state.thing);
  put('read', state.reading && writeReading(state.reading));
  put('at', state.at, 0);
  const { focus, filter, table, matrix, issues, path, compare, camera } = state;
  put('centre', focus.centre);
  put('hops', focus.hops, START.focus.hops);
  put('more', focus.expanded.join(' '));
  put('hide', focus.hidden.join(' '));
  put('pin', focus.pinned.join(' '));
  put('all', focus.all && 1);
  put('layout', focus.layout, START.focus.layout);
  for (const facet of FACETS) put(FACET_KEY[facet], filter.off[facet].join(' '));
  put('sure', filter.confidence, 0);
  put('from', filter.from);
  put('to', filter.to);
  put('ask', state.question && [state.question.id, state.question.about].filter(Boolean).join(' '));
  put('table', table.kind, START.table.kind);
  put('sort', table.sort);
  put('desc', table.descending && 1);
  put('words', table.words);
  put('turned', matrix.transposed && 1);
  put('docs', matrix.documents, START.matrix.documents);
  put('bodies', matrix.bodies, START.matrix.bodies);
  put('filled', !matrix.empty && 1);
  put('noKind', issues.off.join(' '));
  put('about', issues.words);
  put('way', path.from);
  put('end', path.to);
  put('was', compare.before);
  put('now', compare.after);
  put('as', compare.as, START.compare.as);
  put('noChange', compare.off.join(' '));
  put('camera', camera && [camera.x, camera.y, camera.ratio].map((n) => Number(n.toFixed(4))).join(' '));
  return `#${out}`;
};

export interface ReadHash {
  readonly state: ViewerState;
  /** True where the link was made by another version and says nothing to this one. */
  readonly foreign: boolean;
}

export const readHash = (hash: string): ReadHash => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const version = params.get('v');
  if (version !== HASH_VERSION) return { state: START, foreign: version !== null };
  const list = (name: string): string[] => (params.get(name) ?? '').split(' ').filter((one) => one !== '');
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === params.get(name)) ?? usual;
  const whole = (name: string): number | null => {
    const written = params.get(name);
    return written !== null && /^\d{1,9}$/.test(written) ? Number(written) : null;
  };
  const [asked, about] = list('ask');
  const question = QUESTIONS.find((id) => id === asked);
  const hops = whole('hops');
  const seen = list('camera').map(Number);
  const [x, y, ratio] = seen;
  const hasCamera = seen.length === 3 && seen.every(Number.isFinite) && (ratio ?? 0) > 0;
  const off = Object.fromEntries(FACETS.map((facet) => [facet, list(FACET_KEY[facet])])) as unknown;
  const state: ViewerState = {
    language: oneOf('lang', LANGUAGES, START.language),
    view: oneOf('view', VIEWS, START.view),
    thing: params.get('thing'),
    reading: readReading(params.get('read')),
    at: whole('at') ?? 0,
    focus: {
      centre: params.get('centre'),
      hops: hops === 2 || hops === 3 ? hops : 1,
      expanded: list('more'),
      hidden: list('hide'),
      pinned: list('pin'),
      all: params.get('all') === '1',
      layout: oneOf('layout', ['rings', 'map'], START.focus.layout),
    },
    filter: {
      ...NO_FILTER,
      off: off as ViewerState['filter']['off'],
      confidence: Math.min(whole('sure') ?? 0, 100),
      from: whole('from'),
      to: whole('to'),
    },
    question: question ? { id: question, about: about ?? null } : null,
    table: {
      kind: oneOf('table', ['things', 'claims'], START.table.kind),
      sort: params.get('sort') ?? '',
      descending: params.get('desc') === '1',
      words: params.get('words') ?? '',
    },
    matrix: {
      transposed: params.get('turned') === '1',
      documents: oneOf('docs', DOCUMENT_ORDERS, START.matrix.documents),
      bodies: oneOf('bodies', BODY_ORDERS, START.matrix.bodies),
      empty: params.get('filled') !== '1',
    },
    issues: {
      off: list('noKind').flatMap((written) => KINDS.find((kind) => kind === written) ?? []),
      words: params.get('about') ?? '',
    },
    path: { from: params.get('way'), to: params.get('end') },
    compare: {
      before: params.get('was'),
      after: params.get('now'),
      as: oneOf('as', ['list', 'matrix'], START.compare.as),
      off: list('noChange').flatMap((written) => CHANGES.find((change) => change === written) ?? []),
    },
    camera: hasCamera ? { x: x ?? 0, y: y ?? 0, ratio: ratio ?? 1 } : null,
    past: [],
    curation: START.curation,
  };
  return { state, foreign: false };
};
