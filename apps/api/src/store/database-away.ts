import { errorCode } from '../error-code.ts';

/** Classes and codes of PostgreSQL and of the network by which the database itself is away or shut to us, not a statement wrong. */
const awayCodes = /^(?:08|28|3D000$|57P0[1-3]$|53300$|ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)/;
/** The driver's own words, which carry no code. */
const awayWords = /connection terminated|timeout exceeded when trying to connect|not queryable|cannot use a pool/i;

/** Whether an error says that the database cannot be reached or went away. */
export function isDatabaseAway(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== null) return awayCodes.test(code);
  return typeof error === 'object' && error !== null && 'message' in error && awayWords.test(String(error.message));
}

/** Whether an error says that the database has no room left (SQLSTATE 53100). */
export function isDiskFull(error: unknown): boolean {
  return errorCode(error) === '53100';
}
