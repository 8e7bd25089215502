import path from 'node:path';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { yamlMessages } from './build/yaml-messages.ts';

/** Builds dist/viewer/index.html: one file that opens by double click, with an empty place for the data of a build. */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: './',
  // A made-up graph stands in for the data while developing, and is never part of a build, whatever the environment says.
  define: {
    'import.meta.env.VANBAN_MADE_UP': JSON.stringify(command === 'serve'),
    ...(command === 'build' ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {}),
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [yamlMessages(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/viewer'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
  },
}));
