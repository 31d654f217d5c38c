// @ts-check
import { LauncherError } from './bilingual.mjs';
import { npmIsGone, stoppedBy } from './messages.mjs';
import { isAlive } from './processes.mjs';

/** How often npm is looked after. Milliseconds. */
const interval = 500;

/**
 * Ctrl-C, SIGTERM and a closed terminal all mean the same, however often they are sent; so does the end of the npm that
 * started this process, which when it is killed passes no signal on.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {AbortSignal} its reason says what happened
 */
export function stopOnSignals(environment) {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => controller.abort(new LauncherError(stoppedBy(signal))));
  if (environment.npm_lifecycle_event) {
    const parent = process.ppid;
    const look = () => {
      if (process.ppid !== parent || !isAlive(parent)) controller.abort(new LauncherError(npmIsGone()));
    };
    setInterval(look, interval).unref();
  }
  return controller.signal;
}
