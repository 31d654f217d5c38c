// @ts-check
import { parseArgs } from 'node:util';
import { LauncherError } from './bilingual.mjs';
import { unknownArguments } from './messages.mjs';

/**
 * The environment with what was said on the command line over it: `--port 3001` and `--port=auto` are `PORT`.
 * @param {Record<string, string | undefined>} environment
 * @param {string[]} args without Node and the script
 * @returns {Record<string, string | undefined>}
 * @throws {LauncherError} anything else on the command line
 */
export function withArguments(environment, args) {
  const { port } = parsed(args);
  return port === undefined ? environment : { ...environment, PORT: port };
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' } } }).values;
  } catch {
    throw new LauncherError(unknownArguments(args.join(' ')));
  }
}
