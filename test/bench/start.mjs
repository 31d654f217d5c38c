import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from '@gongkai/launcher/build';
import { median } from './median.mjs';

// How long a second `npm start` takes from the command to the first answer, beside a Node program that does nothing, in the
// same run. Aim: 3 s.

const runs = 7;
const checkout = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
// As root the database runs as another user, who has to come here.
chmodSync(data, 0o755);

/** @returns {Promise<{ toServing: number, toStopped: number }>} milliseconds */
async function startAndStop() {
  const began = performance.now();
  const child = spawn(process.execPath, ['apps/launcher/src/start.mjs', '--port', 'auto'], {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: '', GONGKAI_DATA: data, GONGKAI_SAMPLE: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  child.stdout.on('data', (part) => (printed += String(part)));
  while (!printed.includes('is running')) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${printed}`);
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  const toServing = performance.now() - began;
  child.kill('SIGTERM');
  await ended;
  return { toServing, toStopped: performance.now() - began - toServing };
}

function emptyProgram() {
  const began = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return performance.now() - began;
}

try {
  if (!(await isBuilt(checkout))) await build(checkout);
  const first = await startAndStop();
  const empty = [];
  const seconds = [];
  for (let i = 0; i < runs; i++) {
    empty.push(emptyProgram());
    seconds.push(await startAndStop());
  }
  const [floor, serving] = [median(empty), median(seconds.map(({ toServing }) => toServing))];
  const line = (/** @type {string} */ words, /** @type {number} */ value) =>
    console.log(`${words.padEnd(28)} ${(value / 1000).toFixed(2)} s`);
  line('empty Node program', floor);
  line('first start, no sample', first.toServing);
  line('second start', serving);
  line('stop', median(seconds.map(({ toStopped }) => toStopped)));
  console.log(
    `second start is ${(serving / floor).toFixed(0)} × the empty program (medians of ${String(runs)}); aim ≤ 3 s`,
  );
} finally {
  rmSync(data, { recursive: true });
}
