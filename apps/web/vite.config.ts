import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { precompiledMessages } from './build/precompiled-messages.ts';
import { vueUsedOnly } from './build/vue-used-only.ts';
import { zodUsedOnly } from './build/zod-used-only.ts';

/** Address of a running API, for `vite` while developing. */
const api = process.env['GONGKAI_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [precompiledMessages(), vueUsedOnly(), zodUsedOnly(), vue()],
  define: {
    // Messages arrive compiled, so neither the compiler nor eval is needed in the browser.
    __INTLIFY_DROP_MESSAGE_COMPILER__: true,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Chrome 109 is the last that runs on Windows 7, which county offices still have.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    // A file inlined as data: would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Many small files compress worse than one: what every page is made of comes in two.
        codeSplitting: {
          groups: [
            // With zod what keeps it from trying eval: it has to have run before the first schema is made.
            { name: 'frame', test: /node_modules\/(?:@vue|vue|vue-router|vue-i18n|@intlify|zod)\/|zod-without-eval/ },
            { name: 'house', test: /(?:apps\/web\/src|libs)\//, minShareCount: 6 },
          ],
        },
        // What several kinds of charts share is named after the chart library, not after one of its files.
        chunkFileNames: ({ name, moduleIds }) =>
          !name.startsWith('echarts') && moduleIds.some((id) => /node_modules\/(?:echarts|zrender)\//.test(id))
            ? 'assets/echarts-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/api': api } },
});
