/** A question as it is typed: `vanban query carries-out --body "UBND huyện Bát Xát"`. */
export const commandFor = (question: { readonly name: string }, values: Readonly<Record<string, string>>): string =>
  ['vanban query', question.name, ...Object.entries(values).map(([name, value]) => `--${name} ${quoted(value)}`)].join(
    ' ',
  );

/** Words of more than letters, digits and dots stand in quotes; signs that a shell reads inside them are escaped. */
const quoted = (value: string): string =>
  /^[\w.]+$/.test(value) ? value : `"${value.replace(/[\\"$`]/g, (sign) => `\\${sign}`)}"`;
