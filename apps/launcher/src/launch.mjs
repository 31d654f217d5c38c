// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withArguments } from './arguments.mjs';
import { LauncherError } from './bilingual.mjs';
import { build, isBuilt } from './build.mjs';
import { openDatabase } from './database-part.mjs';
import { install, isInstalled } from './install.mjs';
import { keepAlive } from './keep-alive.mjs';
import { claim } from './lock.mjs';
import { ready, steps } from './messages.mjs';
import { takePort } from './port.mjs';
import { progressOn } from './progress.mjs';
import { explained } from './refusals.mjs';
import { addressOf } from './server.mjs';
import { openServer } from './server-part.mjs';
import { readSettings } from './settings.mjs';
import { stopOnSignals } from './stop-signals.mjs';
/** @import { Speaker } from './progress.mjs' */
/** @import { Settings } from './settings.mjs' */

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * `npm start`: from a fresh clone to a program that answers, and back to nothing when asked to stop.
 * @returns {Promise<number>} exit code: 0 when it was stopped, 1 when it could not start or did not last
 */
export async function launch() {
  const stopping = stopOnSignals(process.env);
  const progress = progressOn(process.stdout);
  // A closed pipe (npm start | head) must not take the database down with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  /** @type {(() => unknown)[]} what has been started, to be ended in reverse order */
  const started = [];
  let code = 0;
  try {
    await run(readSettings(withArguments(process.env, process.argv.slice(2)), checkout), progress, started, stopping);
  } catch (error) {
    if (!stopping.aborted) {
      code = 1;
      console.error(error instanceof LauncherError ? error.message : error);
    }
  }
  if (stopping.aborted) progress.write(`${stopping.reason.message}\n`);
  const end = async () => {
    for (const stop of started.reverse()) await stop();
  };
  await (started.length > 1 ? progress.step(steps.stopping, end) : end());
  return code;
}

/**
 * @param {Settings} settings
 * @param {Speaker} progress
 * @param {(() => unknown)[]} started
 * @param {AbortSignal} stopping
 * @returns {Promise<never>} it ends by a signal or by a failure
 */
async function run(settings, progress, started, stopping) {
  try {
    await mkdir(settings.data, { recursive: true });
    started.push(claim(join(settings.data, 'start.lock')));
    const port = await takePort(settings.host, settings.port);
    if (!(await isInstalled(checkout)))
      await progress.step(steps.installing, () => install(checkout, { signal: stopping }));
    if (!(await isBuilt(checkout))) await progress.step(steps.building, () => build(checkout, { signal: stopping }));
    stopping.throwIfAborted();

    const database = await openDatabase(settings, progress, started);
    stopping.throwIfAborted();

    const address = addressOf(settings.host, port);
    const server = openServer({ checkout, settings, port, databaseUrl: database.url, stopping });
    started.push(server.stop);
    await progress.step(steps.startingServer, (advance) => Promise.race([server.start(advance), database.lost()]));
    progress.say(ready(address));

    return await keepAlive([...(database.part ? [database.part] : []), server], progress, stopping);
  } catch (error) {
    throw stopping.aborted ? error : await explained(error, settings.data);
  }
}
