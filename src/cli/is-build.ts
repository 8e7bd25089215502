import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether a folder is the output of a build, not a folder of reports. */
export const isBuild = async (folder: string): Promise<boolean> =>
  (await stat(path.join(folder, 'graph.json')).catch(() => null))?.isFile() === true;
