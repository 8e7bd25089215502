/** Sigma keeps nodes and edges in plain objects; the sign before an id keeps "__proto__" a name like any other. */

export const keyOf = (id: string): string => `=${id}`;
export const idOf = (key: string): string => key.slice(1);
