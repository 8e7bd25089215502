/** A format of files that can be read. */
export interface Format {
  readonly name: string;
  /** File endings with their dot, lower case. */
  readonly endings: readonly string[];
  /** The text as it was sent, before BOM, line ends and accents are made even. Throws Failure `read.*`. */
  readonly extract: (name: string, bytes: Uint8Array) => string;
}
