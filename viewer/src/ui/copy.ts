/** Puts a text on the clipboard; where the browser does not let a page do that (a file opened by hand), by the old way. */
export const copyText = async (page: Document, text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = page.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    page.body.append(field);
    field.select();
    const done = page.execCommand('copy');
    field.remove();
    return done;
  }
};

/** Offers a text as a file to keep. */
export const saveText = (page: Document, name: string, type: string, text: string): void => {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
