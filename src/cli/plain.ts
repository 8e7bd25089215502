// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Reports and the names of files are not trusted: what would move the cursor or turn the reading direction is shown as a mark. */
export const plain = (text: string): string => text.replace(CONTROL, '\ufffd');
