import { Hono } from 'hono';
import { Failure } from '../base/failure.ts';
import type { FileFinder } from './files.ts';
import { type QuestionDesk, statusOf } from './question-desk.ts';
import { refuse, respond, respondWith } from './respond.ts';

/**
 * The addresses of the small server: the page at "/", the files of the build beside it, the questions under "/questions"
 * ("/questions/carries-out?body=<IRI>"). It only reads.
 */

export interface RouteOptions {
  readonly find: FileFinder;
  readonly desk: QuestionDesk;
  /** Names this server answers to ("127.0.0.1", "localhost"): another site's page must not read it through a name of its own. */
  readonly hosts: readonly string[];
}

export const createRoutes = ({ find, desk, hosts }: RouteOptions): Hono => {
  const app = new Hono();
  app.use(async (context, next) => {
    const name = hostName(context.req.header('host') ?? '');
    if (!hosts.includes(name)) return refuse(403, 'server.host');
    return next();
  });
  app.get('/questions', () => {
    const { body, mediaType } = desk.list();
    return respondWith(body, mediaType);
  });
  app.get('/questions/:name', async (context) => {
    const { body, mediaType } = await desk.answer(context.req.param('name'), new URL(context.req.url).searchParams);
    return respondWith(body, mediaType);
  });
  app.get('*', async (context) => {
    const file = await find(context.req.path);
    return file ? respond(file, context.req.header('if-none-match')) : refuse(404, 'server.notFound');
  });
  app.all('*', () => refuse(405, 'server.method'));
  app.onError((error) =>
    error instanceof Failure && statusOf(error.code) !== 500
      ? refuse(statusOf(error.code), error.code)
      : refuse(500, 'server.error'),
  );
  return app;
};

/** "127.0.0.1:4321" -> "127.0.0.1"; "[::1]:4321" -> "[::1]". */
const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();
