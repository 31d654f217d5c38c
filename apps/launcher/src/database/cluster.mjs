// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LauncherError } from '../bilingual.mjs';
import { runCommand } from '../command.mjs';
import { codeOf } from '../errors.mjs';
import { clusterNotMade, clusterNotReachable, newerVersion, otherVersion } from '../messages.mjs';
import { postgresEnvironment } from './environment.mjs';
import { nameOf } from './run-as.mjs';
/** @import { Binaries } from './binaries.mjs' */
/** @import { User } from './run-as.mjs' */

export const owner = 'gongkai_owner';
export const database = 'gongkai';
const superuser = 'postgres';

/**
 * Whom an existing cluster belongs to.
 * @param {string} cluster
 * @returns {Promise<{ uid: number, gid: number } | undefined>} undefined where there is none
 */
export async function ownerOf(cluster) {
  const found = await stat(cluster).catch(() => undefined);
  return found && { uid: found.uid, gid: found.gid };
}

/**
 * Makes the cluster unless it stands: ICU collation (Chinese by pinyin), UTF-8, an owner role that may make further
 * roles, and its database. The superuser beside it has no password, so nobody can connect as it.
 * @param {object} wanted
 * @param {string} wanted.cluster folder of the cluster
 * @param {Binaries} wanted.binaries
 * @param {User | undefined} wanted.user
 * @param {string} wanted.passwordFile of the owner; written here
 * @param {boolean} wanted.ownerIsSuperuser
 * @param {boolean} wanted.durable whether it must survive a power cut from the start
 * @returns {Promise<string>} the owner’s password
 * @throws {LauncherError} it cannot be made, or another version made it
 */
export async function ensureCluster({ cluster, binaries, user, passwordFile, ownerIsSuperuser, durable }) {
  if (existsSync(cluster)) {
    await checkVersion(cluster, binaries, user);
    const password = (await readFile(passwordFile, 'utf8').catch(() => '')).trim();
    if (password) return password;
    return setPassword(passwordFile, (secret) =>
      sql(cluster, binaries, user, [`ALTER ROLE ${owner} PASSWORD '${secret}'`]),
    );
  }
  // Made under another name first: an interrupted start leaves no half cluster under the right one.
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (user) await chown(unfinished, user.uid, user.gid);
  await initialise(unfinished, binaries, user, durable);
  await writeFile(join(unfinished, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  const password = await setPassword(passwordFile, (secret) =>
    sql(unfinished, binaries, user, [
      `CREATE ROLE ${owner} LOGIN ${ownerIsSuperuser ? 'SUPERUSER' : 'CREATEROLE'} PASSWORD '${secret}'`,
      `CREATE DATABASE ${database} OWNER ${owner}`,
    ]),
  );
  await rename(unfinished, cluster);
  return password;
}

/** @param {string} cluster @param {Binaries} binaries @param {User | undefined} user */
async function checkVersion(cluster, binaries, user) {
  let has;
  try {
    has = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    throw new LauncherError(clusterNotReachable(cluster, nameOf(user)));
  }
  if (has === binaries.major) return;
  const sentence = Number(has) > Number(binaries.major) ? newerVersion : otherVersion;
  throw new LauncherError(sentence(cluster, has, binaries.major));
}

/** @param {string} cluster @param {Binaries} binaries @param {User | undefined} user @param {boolean} durable */
async function initialise(cluster, binaries, user, durable) {
  const { code, output } = await runCommand(
    join(binaries.bin, 'initdb'),
    [
      ...['-D', cluster, '-U', superuser, '--auth=reject', '--encoding=UTF8', '--no-instructions'],
      ...['--locale-provider=icu', '--icu-locale=zh-CN', ...libraryLocale()],
      ...(durable ? [] : ['--no-sync']),
    ],
    { cwd: '/', env: postgresEnvironment(), user },
  );
  if (code !== 0) throw new LauncherError(clusterNotMade(cluster), output);
}

/**
 * The C library’s locale beside ICU’s. Under plain C, pg_trgm takes Chinese characters for punctuation and finds nothing.
 */
function libraryLocale() {
  if (process.platform === 'linux') return ['--locale=C', '--lc-ctype=C.UTF-8'];
  if (process.platform === 'darwin') return ['--locale=C', '--lc-ctype=en_US.UTF-8'];
  return [];
}

/**
 * @param {string} file
 * @param {(secret: string) => Promise<void>} set
 */
async function setPassword(file, set) {
  const secret = randomBytes(24).toString('base64url');
  await rm(file, { force: true });
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  await set(secret);
  return secret;
}

/**
 * Runs statements as the superuser on a cluster that is not running, which needs neither a connection nor a client.
 * @param {string} cluster
 * @param {Binaries} binaries
 * @param {User | undefined} user
 * @param {string[]} statements each on one line
 */
async function sql(cluster, binaries, user, statements) {
  const { code, output } = await runCommand(
    join(binaries.bin, 'postgres'),
    ['--single', '-D', cluster, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic', superuser],
    { cwd: '/', env: postgresEnvironment(), user, input: statements.map((statement) => `${statement};\n`).join('') },
  );
  if (code !== 0) throw new LauncherError(clusterNotMade(cluster), output);
}
