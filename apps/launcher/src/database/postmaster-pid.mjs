// @ts-check
import { readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { commandOf, folderOf, isAlive } from '../processes.mjs';

/** How long an abandoned server may take to shut down before it is ended at once. Milliseconds. */
const patience = 20_000;

/**
 * Whether the server with this process number says in its postmaster.pid that it accepts connections (what pg_ctl reads).
 * @param {string} cluster
 * @param {number | undefined} pid
 */
export async function isReady(cluster, pid) {
  const lines = (await readPid(cluster)).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/**
 * Puts out of the way what an earlier start left behind and PostgreSQL would refuse to pass: an empty postmaster.pid (power
 * cut), one naming a process that is something else now or that has ended without anybody noticing, and a server of this
 * cluster whose launcher was killed, which is stopped. The caller holds the cluster’s lock, so nobody else is using it.
 * @param {string} cluster
 */
export async function clearAbandoned(cluster) {
  const file = join(cluster, 'postmaster.pid');
  const content = await readPid(cluster);
  const pid = Number(content.split('\n')[0]);
  if (!content.trim() || !Number.isInteger(pid) || pid <= 0) return rm(file, { force: true });
  if (!isAlive(pid)) return disown(file, content);
  const command = commandOf(pid);
  if (command === undefined) return;
  if (await isServerOf(pid, command, cluster)) await stopAbandoned(pid);
  else await disown(file, content);
}

/**
 * Puts a number no process can have in the place of the server’s. PostgreSQL then removes the file itself, after looking at
 * the shared memory that it names and that processes of the old server may still use.
 * @param {string} file
 * @param {string} content
 */
const disown = (file, content) => writeFile(file, content.replace(/^\d+/, '2147483647'));

/**
 * PostgreSQL works in its cluster’s folder, which also tells where the data folder was moved under a running server.
 * @param {number} pid
 * @param {string} command
 * @param {string} cluster
 */
async function isServerOf(pid, command, cluster) {
  if (!/postgres(\.exe)? /.test(command)) return false;
  return command.includes(` -D ${cluster} `) || folderOf(pid) === (await realpath(cluster));
}

/** @param {number} pid */
async function stopAbandoned(pid) {
  process.kill(pid, 'SIGINT');
  const end = Date.now() + patience;
  while (isAlive(pid) && Date.now() < end) await after(50);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  while (isAlive(pid)) await after(50);
}

/** @param {string} cluster */
async function readPid(cluster) {
  return readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
}
