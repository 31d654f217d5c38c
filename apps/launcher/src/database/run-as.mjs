// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { LauncherError } from '../bilingual.mjs';
import { noUserToRunAs } from '../messages.mjs';

/** @typedef {{ name: string, uid: number, gid: number }} User */

/**
 * The user PostgreSQL runs as when that cannot be the present one: it refuses to be root.
 * @param {{ uid: number, gid: number }} [owner] whom a cluster belongs to, where there is one already
 * @returns {User | undefined} undefined for an ordinary user, who runs it himself
 * @throws {LauncherError} root on a machine without a user to run it as
 */
export function userForPostgres(owner) {
  if (process.getuid?.() !== 0) return undefined;
  const users = usersIn(readFileSync('/etc/passwd', 'utf8'));
  if (owner) return { name: users.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid), ...owner };
  const user = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody');
  if (!user) throw new LauncherError(noUserToRunAs());
  return user;
}

/**
 * @param {string} passwd the content of /etc/passwd: name, password, uid, gid, …
 * @returns {User[]}
 */
export function usersIn(passwd) {
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * Whether a user can enter a folder, which the modes of all folders above it decide.
 * @param {string} folder
 * @param {User} user
 */
export function canEnter(folder, user) {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}

/** @param {User | undefined} user */
export function nameOf(user) {
  if (user) return user.name;
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number without a name.
    return String(process.getuid?.());
  }
}
