import type { Status } from '../5-relations/claim.ts';

/** Strongest first: what happened outweighs what is meant to happen, and that outweighs what did not. */
const STATUSES: readonly Status[] = ['done', 'ongoing', 'requested', 'planned', 'notDone', 'stopped'];

const rank = (status: string): number => {
  const at = (STATUSES as readonly string[]).indexOf(status);
  return at < 0 ? STATUSES.length : at;
};

/** Each status once, the one that tells most first. */
export const byStrength = (statuses: readonly string[]): string[] =>
  [...new Set(statuses)].sort((a, b) => rank(a) - rank(b));
