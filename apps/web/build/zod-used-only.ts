import type { Plugin } from 'vite';

const describing = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
const exported = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \};/gm;

/**
 * Every schema of zod can describe itself as JSON Schema (7 kB gzipped). Only the server does; in the browser nobody asks.
 * @throws {Error} while building, when another version of zod keeps it elsewhere: then this can go or must be adapted
 */
export function zodUsedOnly(): Plugin {
  const left = new Set<string>();
  return {
    name: 'zod-used-only',
    apply: 'build',
    transform(code, id) {
      if (!describing.test(id)) return null;
      left.add(id);
      const names = [...code.matchAll(exported)].map(([, declared, renamed]) => declared ?? renamed);
      return { code: names.map((name) => `export const ${name} = () => undefined;`).join('\n'), map: null };
    },
    buildEnd(error) {
      if (error === undefined && left.size !== 2)
        throw new Error('zod keeps its JSON Schema elsewhere; see zod-used-only.ts');
    },
  };
}
