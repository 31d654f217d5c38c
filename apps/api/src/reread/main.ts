import 'reflect-metadata';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SystemClock } from '../clock.ts';
import { ReaderPool } from '../intake/reader-pool.ts';
import { WorkerReader } from '../intake/worker-reader.ts';
import { BadSettings, parseSettings } from '../settings.ts';
import { isDatabaseAway } from '../store/database-away.ts';
import { NewerDatabase } from '../store/newer-database.ts';
import { NoDatabase } from '../store/no-database.ts';
import { openStore } from '../store/open-store.ts';
import { embeddedDatabase } from './embedded-database.ts';
import { rereadCommand, rereadOptions } from './reread-command.ts';

// Built beside this file; the data folder is named from the checkout, as `npm start` does.
const script = new URL('./reader.js', import.meta.url);
const checkout = fileURLToPath(new URL('../../', import.meta.url));
const output = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

/** Runs `gongkai reread`. @returns the exit code */
async function run(args: readonly string[]): Promise<number> {
  const options = rereadOptions(args, output);
  if (typeof options === 'number') return options;
  try {
    const dataFolder = resolve(checkout, process.env['GONGKAI_DATA']?.trim() || '.data');
    const named = process.env['DATABASE_URL']?.trim();
    const settings = parseSettings({
      ...process.env,
      PORT: '',
      DATABASE_URL: named || (await embeddedDatabase(dataFolder)),
      GONGKAI_DATA: dataFolder,
    });
    const { store, close } = await openStore(settings);
    try {
      const reader = new ReaderPool(Array.from({ length: 2 }, () => new WorkerReader(script)));
      return await rereadCommand({ store, reader, clock: new SystemClock() }, options, output);
    } finally {
      await close();
    }
  } catch (error) {
    if (!isExpected(error)) throw error;
    output.err(`${error.message}\n`);
    return 1;
  }
}

/** What the one who runs it can put right is said in a sentence. */
function isExpected(error: unknown): error is Error {
  const known = error instanceof NoDatabase || error instanceof BadSettings || error instanceof NewerDatabase;
  return known || (error instanceof Error && isDatabaseAway(error));
}

process.exitCode = await run(process.argv.slice(3));
