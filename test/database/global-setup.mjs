// @ts-check
import { provided } from './provided-server.mjs';
import { startThrowAwayServer } from './throw-away-server.mjs';

/**
 * The server of the database tests: the one GONGKAI_TEST_DATABASE_URL names (its role must be a superuser), otherwise an embedded one for this run only.
 */
export default async function provideServer() {
  if (process.env.GONGKAI_TEST_DATABASE_URL) return;
  provided.server = await startThrowAwayServer();
  process.env.GONGKAI_TEST_DATABASE_URL = provided.server.url;
}
