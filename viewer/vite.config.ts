import path from 'node:path';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { yamlMessages } from './build/yaml-messages.ts';

/** Builds dist/viewer/index.html: one file that opens by double click, with an empty place for the data of a build. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [yamlMessages(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/viewer'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
  },
});
