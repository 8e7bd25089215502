import path from 'node:path';
import { loadQuestions } from '../ontology/load-questions.ts';
import { createFinder } from '../server/files.ts';
import { listen } from '../server/listen.ts';
import { createDesk } from '../server/question-desk.ts';
import { createRoutes } from '../server/routes.ts';
import { openSparql } from '../store/sparql.ts';
import { viewerPage } from './build-folder.ts';
import type { Cli } from './cli.ts';

/** Shows a build in the browser until Ctrl-C. The port is another one where it is taken. */
export const serveFolder = async (cli: Cli, folder: string, port: number): Promise<void> => {
  const host = '127.0.0.1';
  const find = await createFinder(folder, () => viewerPage(cli.root));
  // Read by the first question, not before.
  const store = openSparql([{ path: path.join(folder, 'graph.ttl'), mediaType: 'text/turtle' }]);
  const desk = createDesk(loadQuestions(cli.root), store);
  const server = await listen(createRoutes({ find, desk, hosts: [host, 'localhost'] }), host, port);
  if (server.port !== port && port !== 0) cli.warn(cli.text('serve.otherPort', { port, other: server.port }));
  cli.say(cli.text('serve.url', { url: server.url }), cli.text('serve.stop'));
  await untilStopped();
  await Promise.all([server.close(), store.close()]);
};

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
