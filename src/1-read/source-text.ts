/** A file that was read: the text all offsets of this program count in, and the way back to what was sent. */
export interface SourceText {
  /** "text-" and 16 hex digits of the SHA-256. */
  readonly id: string;
  /** File name without its folder, or the id of an NDJSON line. */
  readonly name: string;
  readonly format: string;
  /** Decoded, without BOM, CRLF as LF, NFC. */
  readonly text: string;
  /** Of the UTF-8 bytes of `text`. */
  readonly sha256: string;
  /** Offset in `text` -> offset in the text as it was sent (UTF-16 units); the identity where nothing was changed. */
  readonly toInput: (offset: number) => number;
}
