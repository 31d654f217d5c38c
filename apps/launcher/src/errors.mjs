// @ts-check

/**
 * The system’s code of an error (`ENOENT`, `EADDRINUSE`); empty when it has none.
 * @param {unknown} error
 */
export function codeOf(error) {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
