// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietNx } from '../../apps/launcher/src/build.mjs';
import { installedBinary } from '../../apps/launcher/src/installed-binary.mjs';
import { showing } from './command.mjs';
import { browser, debianPostgres } from './requirements.mjs';
import { totalsOfJest, totalsOfStep } from './totals.mjs';
/** @import { Totals } from './totals.mjs' */

/**
 * @typedef {{ checkout: string, stopping: AbortSignal }} Run
 * @typedef {{ name: string, run: (run: Run) => Promise<Totals> }} Step
 */

/**
 * Everything `npm test` does once the packages are installed, in this order.
 * @type {Step[]}
 */
export const steps = [
  { name: 'format', run: tool('prettier', ['--check', '.']) },
  { name: 'lint', run: tool('eslint', ['.']) },
  { name: 'types', run: tool('nx', ['run-many', '-t', 'types', '--outputStyle=static']) },
  { name: 'build', run: tool('nx', ['run-many', '-t', 'build', '--outputStyle=static']) },
  { name: 'unit tests', run: (run) => jest(run, 'unit') },
  { name: 'database tests on the embedded PostgreSQL', run: (run) => jest(run, 'database') },
  { name: 'database tests on PostgreSQL 15', run: onDebianPostgres },
  { name: 'journeys in a browser', run: (run) => jest(run, 'journeys', { GONGKAI_TEST_BROWSER: browser() }) },
];

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Step['run']}
 */
function tool(name, args) {
  return async ({ checkout, stopping }) => {
    const command = [process.execPath, await installedBinary(checkout, name), ...args];
    const code = await showing(command, { cwd: checkout, env: { ...process.env, ...quietNx }, stopping });
    return totalsOfStep(code === 0);
  };
}

/**
 * @param {Run} run
 * @param {'unit' | 'database' | 'journeys'} project of jest.config.mjs
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string[]} [leftOut] patterns of test files
 */
async function jest({ checkout, stopping }, project, environment = {}, leftOut = []) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-results-'));
  const results = join(folder, 'results.json');
  try {
    const command = [process.execPath, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const options = ['--selectProjects', project, '--ci', '--maxWorkers=2', '--json', `--outputFile=${results}`];
    const without = leftOut.length > 0 ? ['--testPathIgnorePatterns', ...leftOut] : [];
    const code = await showing([...command, await installedBinary(checkout, 'jest'), ...options, ...without], {
      cwd: checkout,
      env: { ...process.env, ...environment },
      stopping,
    });
    return totalsOfJest(await readFile(results, 'utf8').then(JSON.parse, () => undefined), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Run} run */
async function onDebianPostgres(run) {
  // Not before: it needs an installed package, which this runner may have to install first.
  const { startThrowAwayServer } = await import('../database/throw-away-server.mjs');
  const server = await startThrowAwayServer({ bin: debianPostgres });
  try {
    // The launcher’s tests start databases of their own and have run already.
    return await jest(run, 'database', { GONGKAI_TEST_DATABASE_URL: server.url }, ['/test/launcher/']);
  } finally {
    await server.stop();
  }
}
