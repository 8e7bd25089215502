import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../base/failure.ts';
import { fillPage } from '../corpus/fill-page.ts';

/** The files of a build that may be asked for: a closed list, so that no path can lead out of the folder. */

export interface ServedFile {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly mediaType: string;
  /** Changes whenever the file does. */
  readonly tag: string;
}

/** Finds a file by the path of its address ("/graph.ttl"); null where there is none. */
export type FileFinder = (address: string) => Promise<ServedFile | null>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'graph.json': 'application/json; charset=utf-8',
  'issues.json': 'application/json; charset=utf-8',
  'graph.ttl': 'text/turtle; charset=utf-8',
  'graph.trig': 'application/trig; charset=utf-8',
};
const SCRIPT = 'text/javascript; charset=utf-8';
const DATA_FILE = /^data\/\d{1,6}\.js$/;

/**
 * `folder`: the outputs of a build. `viewer`: the page of the viewer, for a build too large to have a page of its own: it is filled
 * from graph.json here, once. Throws Failure `out.missing` where there is no graph.json.
 */
export const createFinder = async (folder: string, viewer: () => Promise<string>): Promise<FileFinder> => {
  const graph = path.join(folder, 'graph.json');
  if (!(await isFile(graph))) throw new Failure('out.missing', { file: graph });
  const inMemory = (await isFile(path.join(folder, 'index.html'))) ? null : await filledHere(graph, await viewer());
  return async (address) => {
    const name = address === '/' ? 'index.html' : address.slice(1);
    const mediaType = Object.hasOwn(MEDIA_TYPES, name) ? MEDIA_TYPES[name] : DATA_FILE.test(name) ? SCRIPT : undefined;
    if (mediaType === undefined) return null;
    const made = inMemory?.get(name);
    if (made !== undefined) return { body: made, mediaType, tag: `"${made.length}"` };
    return fromDisk(path.join(folder, name), mediaType);
  };
};

const filledHere = async (graph: string, viewer: string): Promise<ReadonlyMap<string, string>> =>
  fillPage(viewer, await readFile(graph, 'utf8'), 0, { inside: 0 }).files;

const isFile = async (file: string): Promise<boolean> => (await stat(file).catch(() => null))?.isFile() === true;

const fromDisk = async (file: string, mediaType: string): Promise<ServedFile | null> => {
  try {
    const { size, mtimeMs } = await stat(file);
    return { body: new Uint8Array(await readFile(file)), mediaType, tag: `"${size}-${Math.round(mtimeMs)}"` };
  } catch {
    return null;
  }
};
