import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { toQuads } from '../../src/7-rdf/to-quads.ts';
import { rdfFormat } from '../../src/7-rdf/writers.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadQuestions } from '../../src/ontology/load-questions.ts';
import { createFinder } from '../../src/server/files.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { createDesk } from '../../src/server/question-desk.ts';
import { createRoutes } from '../../src/server/routes.ts';
import { openSparql, type SparqlStore } from '../../src/store/sparql.ts';
import { ontology } from '../7-rdf/rdf-samples.ts';
import { BOTH, district } from '../7-rdf/small-graph.ts';

const VIEWER = '<html><script type="application/octet-stream" id="vanban-data"></script></html>';
const noViewer = (): Promise<string> => Promise.reject(new Error('not asked for'));

let folder: string;
let server: Listening;
let store: SparqlStore;

const desk = () => createDesk(loadQuestions(projectRoot()), store);

const serve = async (viewer = noViewer): Promise<Listening> => {
  const find = await createFinder(folder, viewer);
  return listen(createRoutes({ find, desk: desk(), hosts: ['127.0.0.1', 'localhost'] }), '127.0.0.1', 0);
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-server-'));
  await writeFile(path.join(folder, 'graph.json'), '{"format":"vanban-graph"}');
  await writeFile(path.join(folder, 'graph.ttl'), '<a> <b> <c> .');
  await writeFile(
    path.join(folder, 'asked.ttl'),
    rdfFormat('turtle').write(toQuads(BOTH, ontology), prefixesFor(ontology)),
  );
  store = openSparql([{ path: path.join(folder, 'asked.ttl'), mediaType: 'text/turtle' }]);
  await writeFile(path.join(folder, 'index.html'), '<p>page</p>');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  server = await serve();
});

afterAll(async () => {
  await Promise.all([server.close(), store.close()]);
  await rm(folder, { recursive: true });
});

describe('the server', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8', '<p>page</p>'],
    ['/index.html', 200, 'text/html; charset=utf-8', '<p>page</p>'],
    ['/graph.json', 200, 'application/json; charset=utf-8', '{"format":"vanban-graph"}'],
    ['/graph.ttl', 200, 'text/turtle; charset=utf-8', '<a> <b> <c> .'],
    ['/graph.trig', 404, 'application/json; charset=utf-8', '{"error":"server.notFound"}\n'],
    ['/secret.txt', 404, 'application/json; charset=utf-8', '{"error":"server.notFound"}\n'],
    ['/..%2fsecret.txt', 404, 'application/json; charset=utf-8', '{"error":"server.notFound"}\n'],
    ['/data/..%2f..%2f1.js', 404, 'application/json; charset=utf-8', '{"error":"server.notFound"}\n'],
    ['/constructor', 404, 'application/json; charset=utf-8', '{"error":"server.notFound"}\n'],
  ])('GET %s', async (address, status, type, body) => {
    const answer = await fetch(server.url + address);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([status, type, body]);
  });

  it('may not be framed, sniffed or written to', async () => {
    const answer = await fetch(server.url);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await fetch(server.url, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    const answer = await fetch(`${server.url}/graph.ttl`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('sends nothing again that the reader has', async () => {
    const tag = (await fetch(`${server.url}/graph.json`)).headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/graph.json`, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['127.0.0.1:80', 200],
    ['localhost', 200],
    ['vanban.example', 403],
    ['127.0.0.1.example:4321', 403],
  ])('answers under its own names only: %s', async (host, status) => {
    const find = await createFinder(folder, noViewer);
    const routes = createRoutes({ find, desk: desk(), hosts: ['127.0.0.1', 'localhost'] });
    expect((await routes.request('http://x/', { headers: { host } })).status).toBe(status);
  });

  it('fills the viewer itself where the build was too large for a page', async () => {
    await rm(path.join(folder, 'index.html'));
    const own = await serve(async () => VIEWER);
    try {
      const page = await (await fetch(own.url)).text();
      expect(page).toContain('<script src="./data/0.js"></script>');
      const script = await (await fetch(`${own.url}/data/0.js`)).text();
      const base64 = /push\("([^"]*)"\)/.exec(script)?.[1] ?? '';
      expect(gunzipSync(Buffer.from(base64, 'base64')).toString()).toBe('{"format":"vanban-graph"}');
    } finally {
      await own.close();
      await writeFile(path.join(folder, 'index.html'), '<p>page</p>');
    }
  });

  it('says that a folder is no build', async () => {
    await expect(createFinder(path.join(folder, 'nowhere'), noViewer)).rejects.toMatchObject({ code: 'out.missing' });
  });
});

describe('the port', () => {
  it('is the next one where another program has it', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const routes = createRoutes({ find: async () => null, desk: desk(), hosts: ['127.0.0.1'] });
    const own = await listen(routes, '127.0.0.1', port);
    expect(own.port).toBeGreaterThan(port);
    await own.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it('cannot be had on an address that is not ours', async () => {
    const routes = createRoutes({ find: async () => null, desk: desk(), hosts: [] });
    await expect(listen(routes, '192.0.2.1', 0)).rejects.toMatchObject({ code: 'server.listen' });
  });
});

describe('the questions', () => {
  const body = `${ontology.prefixes.id}${district.id}`;

  it('are listed with what must be told to ask them', async () => {
    const list = (await (await fetch(`${server.url}/questions`)).json()) as { name: string }[];
    expect(list.map(({ name }) => name)).toEqual(loadQuestions(projectRoot()).map(({ name }) => name));
    expect(list[0]).toEqual(expect.objectContaining({ title: { vi: expect.any(String), en: expect.any(String) } }));
    expect(list[0]).not.toHaveProperty('sparql');
  });

  it('are answered as SPARQL results', async () => {
    const answer = await fetch(`${server.url}/questions/carries-out?body=${encodeURIComponent(body)}`);
    expect(answer.headers.get('content-type')).toBe('application/sparql-results+json');
    const { results } = (await answer.json()) as { results: { bindings: { documentLabel: { value: string } }[] } };
    expect(results.bindings.map(({ documentLabel }) => documentLabel.value)).toContain('Chỉ thị 35-CT/TW (khóa XII)');
  });

  it.each([
    ['/questions/why', 404, 'question.unknown'],
    ['/questions/carries-out?body=Tháp Mười', 400, 'question.parameter'],
    ['/questions/carries-out?body=x%3E%20%7D%20DROP', 400, 'question.parameter'],
    ['/questions/carries-out?colour=red', 400, 'question.parameter'],
  ])('GET %s', async (address, status, code) => {
    const answer = await fetch(server.url + address);
    expect([answer.status, await answer.json()]).toEqual([status, { error: code }]);
  });
});
