// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LauncherError } from './bilingual.mjs';
import { build, built, isBuilt } from './build.mjs';
import { hasDatabase, startDatabase } from './database/database.mjs';
import { install, isInstalled } from './install.mjs';
import { claim } from './lock.mjs';
import { databaseDied, ready, steps, stoppedBy, usingDatabase } from './messages.mjs';
import { progressOn } from './progress.mjs';
import { addressOf, checkPort, startServer } from './server.mjs';
import { readSettings, withoutSecrets } from './settings.mjs';
/** @import { Settings } from './settings.mjs' */

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * `npm start`: from a fresh clone to a program that answers, and back to nothing when asked to stop.
 * @returns {Promise<number>} exit code: 0 when it was stopped, 1 when it could not start or did not last
 */
export async function launch() {
  const stopping = stopOnSignals();
  const progress = progressOn(process.stdout);
  // A closed pipe (npm start | head) must not take the database down with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  /** @type {(() => unknown)[]} what has been started, to be ended in reverse order */
  const started = [];
  let code = 0;
  try {
    await run(readSettings(process.env, checkout), progress, started, stopping);
  } catch (error) {
    if (!stopping.aborted) {
      code = 1;
      console.error(error instanceof LauncherError ? error.message : error);
    }
  }
  if (stopping.aborted) progress.say(stoppedBy(stopping.reason.message));
  const end = async () => {
    for (const stop of started.reverse()) await stop();
  };
  await (started.length > 1 ? progress.step(steps.stopping, end) : end());
  return code;
}

/**
 * @param {Settings} settings
 * @param {ReturnType<typeof progressOn>} progress
 * @param {(() => unknown)[]} started
 * @param {AbortSignal} stopping
 * @returns {Promise<never>} it ends by a signal or by a failure
 */
async function run(settings, progress, started, stopping) {
  await mkdir(settings.data, { recursive: true });
  started.push(claim(join(settings.data, 'start.lock')));
  await checkPort(settings.host, settings.port);
  if (!(await isInstalled(checkout)))
    await progress.step(steps.installing, () => install(checkout, { signal: stopping }));
  if (!(await isBuilt(checkout))) await progress.step(steps.building, () => build(checkout, { signal: stopping }));
  stopping.throwIfAborted();

  const database = await openDatabase(settings, progress, started);
  stopping.throwIfAborted();

  const address = addressOf(settings.host, settings.port);
  const server = await progress.step(steps.startingServer, async () => {
    const server = startServer({
      main: join(checkout, built.server),
      cwd: checkout,
      environment: serverEnvironment(settings, database.url),
      log: join(settings.data, 'server.log'),
    });
    started.push(server.stop);
    await Promise.race([server.healthy(`${address}/api/health`, stopping), database.death]);
    return server;
  });
  progress.say(ready(address));

  await Promise.race([aborted(stopping), database.death, server.ended]);
  stopping.throwIfAborted();
  throw server.death();
}

/**
 * @param {Settings} settings
 * @param {ReturnType<typeof progressOn>} progress
 * @param {(() => unknown)[]} started
 * @returns {Promise<{ url: string, death: Promise<never> }>} death rejects when the embedded database ends by itself
 */
async function openDatabase({ data, databaseUrl }, progress, started) {
  if (databaseUrl) {
    progress.say(usingDatabase(withoutSecrets(databaseUrl)));
    return { url: databaseUrl, death: new Promise(() => undefined) };
  }
  const step = hasDatabase(data) ? steps.startingDatabase : steps.creatingDatabase;
  const database = await progress.step(step, () => startDatabase({ dataDir: data }));
  started.push(database.stop);
  /** @type {Promise<never>} */
  const death = database.ended.then(() => {
    throw new LauncherError(databaseDied(database.log), database.endOfLog());
  });
  // Stopping it on purpose ends it too; then nobody listens any more.
  death.catch(() => undefined);
  return { url: database.url, death };
}

/**
 * @param {Settings} settings
 * @param {string} url
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment(settings, url) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(settings.port),
    HOST: settings.host,
    DATABASE_URL: url,
    GONGKAI_APP_DATABASE_URL: settings.appDatabaseUrl,
    GONGKAI_DATA: settings.data,
    GONGKAI_SAMPLE: settings.sample,
    GONGKAI_WEB: join(checkout, built.web),
  };
}

/** Ctrl-C, SIGTERM and a closed terminal all mean the same, however often they are sent. */
function stopOnSignals() {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort(new Error(signal)));
  return controller.signal;
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
function aborted(signal) {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done());
  });
}
