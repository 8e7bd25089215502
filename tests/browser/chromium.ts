/**
 * Starts the Chromium the browser tests run in: `$CHROME`, else /usr/bin/chromium, else the one that ships as an npm package
 * and runs on a bare Debian. Where none starts the tests fail, unless VANBAN_NO_BROWSER=1 says that this is known.
 */

import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export const browserIsRefused = process.env.VANBAN_NO_BROWSER === '1';

/** Software drawing, so that a machine without a GPU has WebGL; root may not use the sandbox. */
const FLAGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--no-sandbox'];

interface Candidate {
  readonly name: string;
  readonly start: () => Promise<Browser>;
}

const launch = (executablePath: string, env: Readonly<Record<string, string>> = {}): Promise<Browser> => {
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return chromium.launch({ executablePath, args: FLAGS, env: { ...Object.fromEntries(own), ...env } });
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The package unpacks itself into the system's temporary folder, with the libraries and fonts that a bare machine lacks;
 * it takes the libraries along only where it believes to run on AWS.
 */
const startPackaged = async (): Promise<Browser> => {
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const file = await packaged.executablePath();
  return launch(file, {
    LD_LIBRARY_PATH: path.join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: path.join(tmpdir(), 'fonts'),
  });
};

const candidates = (): Candidate[] => {
  const found: Candidate[] = [];
  const named = process.env.CHROME;
  if (named) found.push({ name: named, start: () => launch(named) });
  const system = '/usr/bin/chromium';
  if (isExecutable(system)) found.push({ name: system, start: () => launch(system) });
  found.push({ name: '@sparticuz/chromium', start: startPackaged });
  return found;
};

/** The first browser that starts. Throws with the reason of each one that did not. */
export const startChromium = async (): Promise<Browser> => {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await candidate.start();
    } catch (error) {
      reasons.push(`${candidate.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`no Chromium starts (VANBAN_NO_BROWSER=1 leaves these tests out)\n${reasons.join('\n')}`);
};
