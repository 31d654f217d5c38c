// @ts-check
import { LauncherError } from './bilingual.mjs';
import { hasDatabase, startDatabase } from './database/database.mjs';
import { databaseDied, parts, steps, usingDatabase } from './messages.mjs';
import { megabytes, diskFullIn } from './room.mjs';
import { withoutSecrets } from './settings.mjs';
/** @import { Part } from './keep-alive.mjs' */
/** @import { Speaker } from './progress.mjs' */
/** @import { Settings } from './settings.mjs' */

/**
 * The database the server works on.
 * @typedef {object} OpenDatabase
 * @property {string} url
 * @property {Part} [part] the embedded one
 * @property {() => Promise<never>} lost rejects when the embedded one ends by itself
 */

/**
 * @param {Settings} settings
 * @param {Speaker} progress
 * @param {(() => unknown)[]} started gets what stops it
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase({ data, databaseUrl }, progress, started) {
  if (databaseUrl) {
    progress.say(usingDatabase(withoutSecrets(databaseUrl)));
    return { url: databaseUrl, lost: () => new Promise(() => undefined) };
  }
  const step = hasDatabase(data) ? steps.startingDatabase : steps.creatingDatabase;
  const database = await progress.step(step, () => startDatabase({ dataDir: data }));
  started.push(database.stop);
  const death = async () => {
    const said = new LauncherError(databaseDied(database.log), database.endOfLog());
    const full = await diskFullIn(said, data, megabytes.toStart);
    return { said: full ?? said, lasting: full !== undefined };
  };
  const { runs, ended, restart } = database;
  return {
    url: database.url,
    part: { name: parts.database, runs, ended, death, restart },
    async lost() {
      await ended();
      throw (await death()).said;
    },
  };
}
