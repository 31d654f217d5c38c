import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Our rooms as they run in the product: bundled, without a test runner between.
 * @returns {Promise<{ rooms: typeof import('./subject.ts'), remove: () => void }>}
 */
export async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  // What npm installed is found from the bundle as from the checkout.
  symlinkSync(here('../../../node_modules'), join(folder, 'node_modules'));
  const bundle = await rolldown({
    input: { subject: here('subject.ts') },
    platform: 'node',
    external: /^(?!@gongkai\/)[^./\0]/,
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  const rooms = await import(pathToFileURL(join(folder, 'subject.mjs')).href);
  return { rooms, remove: () => rmSync(folder, { recursive: true }) };
}
