import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { Failure } from '../base/failure.ts';

export interface Listening {
  /** "http://127.0.0.1:4321" */
  readonly url: string;
  readonly port: number;
  /** Stops at once, open connections included. */
  readonly close: () => Promise<void>;
}

/** Ports tried, one after the other, before giving up. */
const TRIES = 20;

/**
 * Starts to answer on `host` at `port` or, where it is taken, at one of the next. Port 0 takes any that is free. Throws Failure
 * `server.ports` where all are taken, `server.listen` for any other reason.
 */
export const listen = async (app: Hono, host: string, port: number): Promise<Listening> => {
  for (let offset = 0; offset < TRIES; offset++) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const started = await tryPort(server, host, port + offset);
    if (started) return started;
  }
  throw new Failure('server.ports', { from: port, to: port + TRIES - 1 });
};

const tryPort = (server: Server, host: string, port: number): Promise<Listening | null> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(new Failure('server.listen', { host, port, reason: error.message }, { cause: error }));
    });
    server.listen(port, host, () => {
      const { port: own } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${own}`, port: own, close: () => closed(server) });
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
