import { Logger } from '@nestjs/common';
import { office } from '../actor.ts';
import { finishAllYears } from '../checks/year-pass.ts';
import { AfterChange } from '../figures/after-change.ts';
import { EveryNight } from '../figures/every-night.ts';
import { FirstStart } from '../intake/first-start.ts';
import { errorCode } from '../error-code.ts';
import { ReaderPool } from '../intake/reader-pool.ts';
import { readerFailed, readerStopped } from '../intake/troubles.ts';
import { WorkerReader } from '../intake/worker-reader.ts';
import { WorkerUnpacker } from '../intake/worker-unpacker.ts';
import { listenInPublic } from '../public/public-listener.ts';
import { BadSettings, parseSettings } from '../settings.ts';
import { RoleTrouble } from '../store/application-role.ts';
import { isDatabaseAway } from '../store/database-away.ts';
import { Store } from '../store/in-scope.ts';
import { NewerDatabase } from '../store/newer-database.ts';
import { prepareDatabase } from '../store/prepare-database.ts';
import { createApp } from './create-app.ts';

// Built beside this file.
const script = new URL('./reader.js', import.meta.url);
const unpackScript = new URL('./unpack.js', import.meta.url);
/** Threads that read files: the machine of an office has two cores or more. */
const readers = 2;

function threadReader(): WorkerReader {
  const logger = new Logger('Reader');
  return new WorkerReader(script, undefined, {
    failed: readerFailed,
    stopped: readerStopped,
    onError: (error) => logger.error(error),
  });
}

/** From the settings to a server that listens. */
async function start(): Promise<void> {
  const settings = parseSettings(process.env);
  const app = await createApp({
    applicationUrl: await prepareDatabase(settings),
    reader: new ReaderPool(Array.from({ length: readers }, () => threadReader())),
    unpacker: new WorkerUnpacker(unpackScript),
    webFolder: settings.webFolder,
    logger: ['warn', 'error', 'fatal'],
  });
  if (settings.sample) await app.get(FirstStart).run();
  await finishAllYears(app.get(Store), office);
  await app.listen(settings.port, settings.host);
  if (settings.public !== null) {
    await listenInPublic(app, settings.public, settings.webFolder);
    console.log(`Published figures are served to everyone on ${settings.public.address}, port ${settings.public.port}`);
  }
  await app.get(AfterChange).start();
  app.get(EveryNight).start();
  const address = await app.getUrl();
  console.log(`Listening on ${address}, for this machine only; Host and Origin of requests are checked`);
}

/** Exit code where a newer version wrote the data; every other failure is 1. */
const newerData = 3;

try {
  await start();
} catch (error) {
  console.error(said(error));
  process.exit(error instanceof NewerDatabase ? newerData : 1);
}

/** What the one who starts it can put right is one sentence; the rest is a fault of the program. */
function said(error: unknown): unknown {
  if (error instanceof BadSettings || error instanceof RoleTrouble || error instanceof NewerDatabase)
    return error.message;
  if (!isDatabaseAway(error) || !(error instanceof Error)) return error;
  return `The database of DATABASE_URL cannot be reached: ${error.message || errorCode(error)}`;
}
