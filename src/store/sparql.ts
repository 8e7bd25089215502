import { Worker } from 'node:worker_threads';
import { Failure } from '../base/failure.ts';
import type { RdfFile } from './load-graph-folder.ts';
import { callsService, formOf } from './query-form.ts';

/** A term of an answer, as in the SPARQL JSON results format of W3C. */
export interface SparqlTerm {
  readonly type: 'uri' | 'literal' | 'bnode';
  readonly value: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

export type SparqlRow = Readonly<Record<string, SparqlTerm>>;

export type SparqlAnswer =
  /** SELECT. `truncated` where there were more rows than the limit. */
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      readonly rows: readonly SparqlRow[];
      readonly truncated: boolean;
    }
  /** ASK. */
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** CONSTRUCT and DESCRIBE, as N-Triples. */
  | { readonly kind: 'triples'; readonly ntriples: string };

export interface SparqlLimits {
  /** Milliseconds a query may take, loading not counted. */
  readonly timeoutMs: number;
  readonly maxRows: number;
}

export const DEFAULT_LIMITS: SparqlLimits = { timeoutMs: 10_000, maxRows: 10_000 };

export interface SparqlStore {
  /**
   * Throws Failure `sparql.syntax` with line, column and what was expected, `sparql.refused` for a query that cannot be answered,
   * `sparql.service` for one that would call another server, `sparql.timeout`; after a timeout the files are loaded anew by the next query.
   */
  readonly query: (sparql: string, limits?: Partial<SparqlLimits>) => Promise<SparqlAnswer>;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly ready?: true;
  readonly id?: number;
  readonly answer?: string;
  readonly error?: string;
}

interface W3cResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: readonly SparqlRow[] };
  readonly boolean?: boolean;
}

const RESULTS = 'application/sparql-results+json';
const TRIPLES = 'application/n-triples';

/** Files of RDF, loaded once into a thread of their own and asked as often as wanted. Close it, or the program does not end. */
export const openSparql = (files: readonly RdfFile[]): SparqlStore => {
  let loading: Promise<Worker> | null = null;
  let asked = 0;
  const worker = (): Promise<Worker> => {
    loading ??= startWorker(files);
    return loading;
  };
  const close = async (): Promise<void> => {
    const running = loading;
    loading = null;
    await (await running?.catch(() => undefined))?.terminate();
  };
  const query = async (sparql: string, limits: Partial<SparqlLimits> = {}): Promise<SparqlAnswer> => {
    const { timeoutMs, maxRows } = { ...DEFAULT_LIMITS, ...limits };
    if (callsService(sparql)) throw new Failure('sparql.service');
    const form = formOf(sparql);
    const triples = form === 'CONSTRUCT' || form === 'DESCRIBE';
    const id = ++asked;
    const thread = await worker();
    const answer = replyOf(thread, id);
    thread.postMessage({ id, query: sparql, format: triples ? TRIPLES : RESULTS });
    const reply = await within(timeoutMs, answer, close);
    if (reply.error !== undefined) throw syntaxFailure(reply.error);
    if (triples) return { kind: 'triples', ntriples: reply.answer ?? '' };
    return toAnswer(JSON.parse(reply.answer ?? '{}') as W3cResults, maxRows);
  };
  return { query, close };
};

const startWorker = (files: readonly RdfFile[]): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./sparql-worker.js', import.meta.url), { workerData: { files } });
    // Each query that waits listens for its own answer; any number may wait.
    thread.setMaxListeners(0);
    const fail = (reason: string, cause?: unknown): void => {
      void thread.terminate();
      reject(new Failure('sparql.load', { files: files.map((file) => file.path).join(', '), reason }, { cause }));
    };
    thread.once('error', (error: Error) => fail(error.message, error));
    thread.once('message', (reply: Reply) => {
      thread.removeAllListeners('error');
      if (reply.error === undefined) resolve(thread);
      else fail(reply.error);
    });
  });

const replyOf = (thread: Worker, id: number): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const hear = (reply: Reply): void => {
      if (reply.id !== id) return;
      stop();
      resolve(reply);
    };
    const fail = (error: Error): void => {
      stop();
      reject(new Failure('sparql.stopped', { reason: error.message }, { cause: error }));
    };
    const end = (): void => fail(new Error('closed'));
    const stop = (): void => {
      thread.off('message', hear).off('error', fail).off('exit', end);
    };
    thread.on('message', hear).on('error', fail).on('exit', end);
  });

/** The answer, or Failure `sparql.timeout` after `stop` has ended what was running. */
const within = async (timeoutMs: number, answer: Promise<Reply>, stop: () => Promise<void>): Promise<Reply> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMs);
  });
  try {
    const first = await Promise.race([answer, late]);
    if (first !== 'late') return first;
    answer.catch(() => undefined);
    await stop();
    throw new Failure('sparql.timeout', { seconds: timeoutMs / 1000 });
  } finally {
    clearTimeout(timer);
  }
};

/** "error at 3:14: expected one of OPTIONAL, "}", ['0' ..= '9'], ..." */
const syntaxFailure = (message: string): Failure => {
  const [, line, column, reason] = /error at (\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  if (line === undefined) return new Failure('sparql.refused', { reason: message });
  return new Failure('sparql.syntax', {
    line: Number(line),
    column: Number(column),
    expected: expectedIn(reason ?? ''),
  });
};

/** What was expected, without the sets of letters that a name could go on with. */
const expectedIn = (reason: string): string =>
  reason
    .replace(/(?:\['[^\]]*\]|\[_\])(?:\n\| ?'[^\]]*\])*(?:, )?/g, '')
    .replace(/^expected (?:one of )?|, $/g, '')
    .trim() || '...';

const toAnswer = ({ head, results, boolean }: W3cResults, maxRows: number): SparqlAnswer => {
  if (boolean !== undefined) return { kind: 'boolean', value: boolean };
  const rows = results?.bindings ?? [];
  return { kind: 'rows', columns: head.vars ?? [], rows: rows.slice(0, maxRows), truncated: rows.length > maxRows };
};
