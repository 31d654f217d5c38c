import type { Plugin } from 'vite';

const askingAllOfVue =
  /if \(key in Vue\) \{\s*return Vue\[key\];\s*\}\s*else \{\s*return Vue\.getCurrentInstance\(\);\s*\}/;

/**
 * vue-i18n looks a name up in all of Vue, so that all of Vue is kept (8 kB gzipped too much). Vue 3.5 does not have that
 * name: what is left is the call that it makes then.
 * @throws {Error} while building, when another version of vue-i18n does it otherwise: then this can go or must be adapted
 */
export function vueUsedOnly(): Plugin {
  return {
    name: 'vue-used-only',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/vue-i18n/dist/vue-i18n.mjs')) return null;
      if (!askingAllOfVue.test(code)) throw new Error(`${id} no longer asks all of Vue; see vue-used-only.ts`);
      return { code: code.replace(askingAllOfVue, 'return Vue.getCurrentInstance();'), map: null };
    },
  };
}
