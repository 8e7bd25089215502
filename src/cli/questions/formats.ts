/** The forms an answer can be had in. */
export const FORMATS = ['table', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];
