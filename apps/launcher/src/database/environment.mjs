// @ts-check

/**
 * The environment PostgreSQL’s programs get: the user’s own PG… variables would redirect them, and his locale would
 * decide the language of the log.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {NodeJS.ProcessEnv}
 */
export function postgresEnvironment(environment = process.env) {
  const kept = Object.entries(environment).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
