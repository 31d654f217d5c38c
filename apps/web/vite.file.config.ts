import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { oneFile } from './build/one-file.ts';
import served from './vite.config.ts';

const enclosed = fileURLToPath(new URL('src/readers/enclosed.ts', import.meta.url));

/** The reading pages as one file that needs no server: the figures of a county are put into it when it is asked for. */
export default mergeConfig(
  served,
  defineConfig({
    plugins: [
      {
        name: 'enclosed',
        enforce: 'pre',
        resolveId: (source) => (source.endsWith('/served.ts') ? enclosed : null),
      },
      oneFile(),
    ],
    build: {
      outDir: '../../dist/county-file',
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
);
