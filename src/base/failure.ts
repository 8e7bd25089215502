/**
 * Misuse or an input that cannot be read: the one kind of error the program throws on purpose.
 * `code` names a text of data/messages (`failure.<code>`); `params` fill its `{name}` places.
 */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'Failure';
  }
}
