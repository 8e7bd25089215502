/**
 * Answers SPARQL queries in a thread of its own, because a query cannot be stopped any other way than by ending its thread.
 * Plain JavaScript, so that Node runs the same file from src/ and beside the bundle.
 * Gets { id, query, format }, sends { id, answer } or { id, error }; first of all { ready: true } or { error }.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Store } from 'oxigraph';

const messageOf = (error) => (error instanceof Error ? error.message : String(error));

const store = new Store();
try {
  for (const { path, mediaType } of workerData.files)
    store.load(readFileSync(path, 'utf8'), { format: mediaType, no_transaction: true });
  parentPort.postMessage({ ready: true });
} catch (error) {
  parentPort.postMessage({ error: messageOf(error) });
}

parentPort.on('message', ({ id, query, format }) => {
  try {
    const answer = store.query(query, { results_format: format, use_default_graph_as_union: true });
    parentPort.postMessage({ id, answer });
  } catch (error) {
    parentPort.postMessage({ id, error: messageOf(error) });
  }
});
