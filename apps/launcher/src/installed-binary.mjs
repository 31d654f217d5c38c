// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The JavaScript file behind a command of an installed package, to be run with this Node: works without a shell, also
 * on Windows where `node_modules/.bin` holds batch files.
 * @param {string} checkout
 * @param {string} name package and command, as in `nx`
 * @returns {Promise<string>} absolute path
 */
export async function installedBinary(checkout, name) {
  const folder = join(checkout, 'node_modules', name);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
