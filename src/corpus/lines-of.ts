/**
 * The lines of a stream of bytes, without their ends, as soon as each is whole. Only "\n" ends a line (JSON may hold U+2028 as it
 * is); a "\r" before it is dropped; what follows the last "\n" is a line only if there is something.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield withoutReturn(joined([...pending, chunk.subarray(from, at)]));
      pending = [];
      from = at + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield withoutReturn(joined(pending));
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === RETURN ? line.subarray(0, -1) : line);
