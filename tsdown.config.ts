import { defineConfig } from 'tsdown';

/** The program and the library, for Node; npm packages stay outside, data/ and ontology/ are read where they lie. */
export default defineConfig({
  entry: {
    main: 'src/cli/main.ts',
    index: 'src/index.ts',
    // Loaded as a thread by its file name.
    'sparql-worker': 'src/store/sparql-worker.js',
  },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  dts: true,
  // dist/viewer is the work of Vite.
  clean: ['dist/*.js', 'dist/*.d.ts'],
  fixedExtension: false,
});
