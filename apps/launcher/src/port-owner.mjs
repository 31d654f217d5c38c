// @ts-check
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { commandOf } from './processes.mjs';

/** State of a listening socket in /proc/net/tcp. */
const listening = '0A';

/**
 * Who listens on a port of this computer.
 * @param {number} port
 * @returns {{ pid: number, name: string } | undefined} undefined where the system does not tell: another user’s process, or
 *   not Linux
 */
export function ownerOfPort(port) {
  const sockets = ['tcp', 'tcp6'].flatMap((table) => listenersIn(textOf(`/proc/net/${table}`), port));
  if (sockets.length === 0) return undefined;
  const wanted = sockets.map((inode) => `socket:[${inode}]`);
  const pid = entriesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => entriesOf(`/proc/${name}/fd`).some((fd) => wanted.includes(targetOf(`/proc/${name}/fd/${fd}`))));
  if (pid === undefined) return undefined;
  return { pid: Number(pid), name: basename(commandOf(Number(pid))?.split(' ')[0] ?? '') };
}

/**
 * @param {string} table content of /proc/net/tcp: number, local address, remote address, state, …, inode as the 10th
 * @param {number} port
 * @returns {string[]} inodes of the sockets that listen on the port
 */
export function listenersIn(table, port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && local?.endsWith(suffix))
    .flatMap((fields) => fields[9] ?? []);
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} link */
function targetOf(link) {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
