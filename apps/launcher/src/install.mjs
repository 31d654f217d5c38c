// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LauncherError } from './bilingual.mjs';
import { runCommand, runScript } from './command.mjs';
import { installFailed, installOffline } from './messages.mjs';

/**
 * Whether node_modules holds what the lock file says. npm writes its own record, node_modules/.package-lock.json, as the
 * last act of an installation, so an interrupted one has none, and one made by hand counts.
 * @param {string} checkout
 * @returns {Promise<boolean>}
 */
export async function isInstalled(checkout) {
  const [lock, record] = await Promise.all([
    packagesOf(join(checkout, 'package-lock.json')),
    packagesOf(join(checkout, 'node_modules', '.package-lock.json')),
  ]);
  if (!lock || !record) return false;
  return (
    Object.entries(lock).every(
      ([path, wanted]) => path === '' || agree(wanted, record[path], wanted.optional === true),
    ) && Object.entries(record).every(([path, present]) => agree(present, lock[path], false))
  );
}

/**
 * Installs exactly what the lock file says.
 * @param {string} checkout
 * @param {{ environment?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options]
 * @throws {LauncherError} npm failed; without a network the message says so
 */
export async function install(checkout, { environment = process.env, signal } = {}) {
  // NODE_ENV=production or an `omit` of the user’s would leave out what builds the program, or the database.
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  // Started by npm, its own file is named; otherwise npm is looked up on the path.
  const npm = environment.npm_execpath;
  const { code, output } = await (npm?.endsWith('.js')
    ? runScript(npm, args, { cwd: checkout, env: environment, signal })
    : runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: checkout, env: environment, signal }));
  signal?.throwIfAborted();
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output);
  throw new LauncherError(offline ? installOffline() : installFailed(), output);
}

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} Package */

/**
 * @param {string} file
 * @returns {Promise<Record<string, Package> | undefined>} undefined when there is no such file, or a broken one
 */
async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {Package} one
 * @param {Package | undefined} other
 * @param {boolean} mayBeAbsent packages for other platforms stand in the lock file only
 */
function agree(one, other, mayBeAbsent) {
  return other ? one.version === other.version && one.integrity === other.integrity : mayBeAbsent;
}
