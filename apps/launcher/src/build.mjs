// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LauncherError } from './bilingual.mjs';
import { runScript } from './command.mjs';
import { installedBinary } from './installed-binary.mjs';
import { buildFailed, buildIncomplete } from './messages.mjs';

/** What the build must leave behind, relative to the checkout. */
export const built = { server: 'dist/api/main.js', web: 'dist/web', page: 'dist/web/index.html' };

const sources = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
/** Remembers the digest of the sources dist was built from. */
export const stamp = 'dist/.stamp';

/** Nx without background processes: those of its plugins would outlive a build that is interrupted. */
export const quietNx = { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NO_COLOR: '1' };

/**
 * Whether dist was built from the sources as they are now.
 * @param {string} checkout
 * @returns {Promise<boolean>}
 */
export async function isBuilt(checkout) {
  if (await missing(checkout)) return false;
  const remembered = await readFile(join(checkout, stamp), 'utf8').catch(() => '');
  return remembered === (await sourcesDigest(checkout));
}

/**
 * Builds what is stale; Nx’s cache decides what that is.
 * @param {string} checkout
 * @param {{ environment?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options]
 * @throws {LauncherError} with the end of the build’s output, or naming the file that is missing after it
 */
export async function build(checkout, { environment = process.env, signal } = {}) {
  // Taken before the build: a file changed meanwhile makes the stamp old at once.
  const digest = await sourcesDigest(checkout);
  const { code, output } = await runScript(
    await installedBinary(checkout, 'nx'),
    ['run-many', '-t', 'build', '--outputStyle=static'],
    { cwd: checkout, env: { ...environment, ...quietNx }, signal },
  );
  signal?.throwIfAborted();
  if (code !== 0) throw new LauncherError(buildFailed(), output);
  const absent = await missing(checkout);
  if (absent) throw new LauncherError(buildIncomplete(absent));
  await writeFile(join(checkout, stamp), digest);
}

/** @param {string} checkout */
async function missing(checkout) {
  for (const file of [built.server, built.page]) {
    if (!(await stat(join(checkout, file)).catch(() => undefined))?.isFile()) return file;
  }
  return undefined;
}

/**
 * SHA-256 over the names and contents of everything the program is built from.
 * @param {string} checkout
 */
export async function sourcesDigest(checkout) {
  const digest = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesUnder(checkout, source)) {
      digest
        .update(`${file}\0`)
        .update(await readFile(join(checkout, file)))
        .update('\0');
    }
  }
  return digest.digest('hex');
}

/**
 * @param {string} checkout
 * @param {string} path
 * @returns {Promise<string[]>} sorted, so that the digest does not depend on the file system’s order
 */
async function filesUnder(checkout, path) {
  if ((await stat(join(checkout, path))).isFile()) return [path];
  const entries = await readdir(join(checkout, path), { withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
      .map((entry) => {
        const below = `${path}/${entry.name}`;
        if (entry.isDirectory()) return filesUnder(checkout, below);
        return entry.isFile() ? [below] : [];
      }),
  );
  return files.flat().sort();
}
