import type { Cli } from './cli.ts';

/** Says how far a piece of work has come, on a terminal only, and only once it has taken a second. */
export interface Progress {
  readonly step: (done: number, total: number, what: string) => Promise<void>;
  readonly stop: () => void;
}

/** Milliseconds before a bar appears: what is quicker needs none. */
const PATIENCE = 1000;

const SILENT: Progress = { step: async () => {}, stop: () => {} };

export const createProgress = (cli: Cli, title: string, quiet: boolean): Progress => {
  if (quiet || cli.stderr.isTTY !== true) return SILENT;
  const began = performance.now();
  let bar: import('cli-progress').SingleBar | null = null;
  return {
    step: async (done, total, what) => {
      if (!bar && performance.now() - began > PATIENCE) {
        const { default: cliProgress } = await import('cli-progress');
        const format = `${title} [{bar}] {value}/{total} {what}`;
        const options = { format, stream: cli.stderr as NodeJS.WriteStream, clearOnComplete: true, hideCursor: true };
        bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
        bar.start(total, done, { what });
      }
      bar?.setTotal(total);
      bar?.update(done, { what });
    },
    stop: () => bar?.stop(),
  };
};
