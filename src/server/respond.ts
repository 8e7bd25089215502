import type { ServedFile } from './files.ts';

/** What every answer bears: nothing may frame it, guess its type, or send its address on. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-cache',
};

/** A file, or 304 where the reader has it already (`known`: its If-None-Match). */
export const respond = (file: ServedFile, known: string | undefined): Response => {
  const headers = { ...HEADERS, etag: file.tag };
  if (known === file.tag) return new Response(null, { status: 304, headers });
  return new Response(file.body, { headers: { ...headers, 'content-type': file.mediaType } });
};

/** What is made for this reader alone. */
export const respondWith = (body: string, mediaType: string): Response =>
  new Response(body, { headers: { ...HEADERS, 'content-type': mediaType } });

/** An error as JSON: its code; the words stand in data/messages under `failure.<code>`. */
export const refuse = (status: 400 | 403 | 404 | 405 | 500 | 503, code: string): Response =>
  new Response(`${JSON.stringify({ error: code })}\n`, {
    status,
    headers: {
      ...HEADERS,
      'content-type': 'application/json; charset=utf-8',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    },
  });
