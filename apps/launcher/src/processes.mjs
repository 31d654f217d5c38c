// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { codeOf } from './errors.mjs';

/**
 * Whether a process with this number lives, ours or another user’s. One that has ended and only waits for its parent to
 * notice, which in a container may be never, does not.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return fieldsOf(pid)?.[0] !== 'Z';
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * The command line of a living process; undefined when there is none or the system does not tell.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function commandOf(pid) {
  if (process.platform === 'linux') return procFile(pid, 'cmdline')?.replaceAll('\0', ' ').trim();
  return ps(pid, 'command');
}

/**
 * The folder a living process works in; undefined when there is none or the system does not tell.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/**
 * When a living process began, in whatever form the system tells it: process numbers are used again, this pair is not.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function beginningOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  const ticks = fieldsOf(pid)?.[19];
  const boot = procFile('sys', 'kernel/random/boot_id')?.trim();
  return ticks && `${boot} ${ticks}`;
}

/**
 * What Linux tells of a process after its name, which stands in brackets and may hold spaces and brackets itself: first
 * the state, as the 20th the start in clock ticks since boot.
 * @param {number} pid
 */
const fieldsOf = (pid) =>
  procFile(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');

/** @param {number | 'sys'} pid @param {string} file */
function procFile(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {number} pid @param {string} column */
function ps(pid, column) {
  if (process.platform === 'win32') return undefined;
  try {
    const out = execFileSync('ps', ['-p', String(pid), '-o', `${column}=`], { stdio: ['ignore', 'pipe', 'ignore'] });
    return out.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}
