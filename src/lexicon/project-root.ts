import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds data/ and ontology/: the nearest one above this file, be it run from src/ or bundled in dist/. */
export const projectRoot = (): string => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'ontology', 'mapping.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('the folders data/ and ontology/ are not beside the program');
    folder = above;
  }
  return folder;
};
