// @ts-check
import { join } from 'node:path';
import { built } from './build.mjs';
import { parts } from './messages.mjs';
import { addressOf, startServer } from './server.mjs';
/** @import { Part } from './keep-alive.mjs' */
/** @import { Advance } from './server-progress.mjs' */
/** @import { Settings } from './settings.mjs' */

/**
 * The server, which can be started again and again on the same port and database.
 * @param {object} wanted
 * @param {string} wanted.checkout
 * @param {Settings} wanted.settings
 * @param {number} wanted.port
 * @param {string} wanted.databaseUrl
 * @param {AbortSignal} wanted.stopping
 * @returns {Part & { start(advance?: (advance: Advance) => void): Promise<void>, stop(): Promise<void> }}
 */
export function openServer({ checkout, settings, port, databaseUrl, stopping }) {
  const health = `${addressOf(settings.host, port)}/api/health`;
  const begin = () =>
    startServer({
      main: join(checkout, built.server),
      cwd: checkout,
      environment: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        HOST: settings.host,
        DATABASE_URL: databaseUrl,
        GONGKAI_APP_DATABASE_URL: settings.appDatabaseUrl,
        GONGKAI_DATA: settings.data,
        GONGKAI_SAMPLE: settings.sample,
        GONGKAI_WEB: join(checkout, built.web),
      },
      log: join(settings.data, 'server.log'),
    });
  /** @type {ReturnType<typeof begin> | undefined} */
  let server;
  const present = () => {
    if (!server) throw new Error('the server was not started yet');
    return server;
  };
  /** @param {(advance: Advance) => void} [advance] */
  async function start(advance) {
    server = begin();
    await server.healthy(health, stopping, advance);
  }
  return {
    name: parts.server,
    start,
    restart: () => start(),
    runs: () => present().runs(),
    ended: () => present().ended,
    death: async () => ({ said: present().death(), lasting: present().refuses() }),
    stop: async () => server?.stop(),
  };
}
