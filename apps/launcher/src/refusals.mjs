// @ts-check
import { LauncherError } from './bilingual.mjs';
import { nameOf } from './database/run-as.mjs';
import { codeOf } from './errors.mjs';
import { notWritable } from './messages.mjs';
import { megabytes, diskFullIn } from './room.mjs';

/**
 * What the system refused this process in its data folder, as a sentence that says what to do.
 * @param {unknown} error
 * @param {string} data
 * @returns {Promise<unknown>} the same where it is something else
 */
export async function explained(error, data) {
  if (error instanceof LauncherError) return error;
  const code = codeOf(error);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new LauncherError(notWritable(pathOf(error) ?? data, nameOf(undefined), code));
  return (await diskFullIn(error, data, megabytes.toStart)) ?? error;
}

/**
 * @param {unknown} error
 * @returns {string | undefined} what the system was asked for; of a claim the folder that was to be claimed
 */
const pathOf = (error) =>
  typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string'
    ? error.path.replace(/[/\\][^/\\]*\.?lock\.[^/\\]*$/, '')
    : undefined;
