import { wrongUse } from './cli.ts';

/** Throws Failure `use.base` for an IRI that things cannot be named under. */
export const checkBase = (base: string | undefined): void => {
  if (base !== undefined && !/^[a-z][a-z0-9+.-]*:\/\/[^\s<>"{}|\\^`]+[/#]$/i.test(base))
    throw wrongUse('base', { base });
};
