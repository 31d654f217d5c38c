// @ts-check
import { createServer } from 'node:net';
import { LauncherError } from './bilingual.mjs';
import { codeOf } from './errors.mjs';
import { portInUse, portRefused } from './messages.mjs';
import { ownerOfPort } from './port-owner.mjs';

/**
 * Finds out before anything is started which port can be had.
 * @param {string} host
 * @param {number | 'auto'} port
 * @returns {Promise<number>}
 * @throws {LauncherError} it is taken or not allowed, naming the port, who holds it and how to choose another
 */
export async function takePort(host, port) {
  if (port === 'auto') return freePort(host);
  try {
    return await listenOnce(host, port);
  } catch (error) {
    const code = codeOf(error);
    throw new LauncherError(
      code === 'EADDRINUSE' ? portInUse(host, port, ownerOfPort(port)) : portRefused(host, port, code),
    );
  }
}

/**
 * @param {string} host
 * @returns {Promise<number>} a port nobody listens on at the moment
 */
export const freePort = (host) => listenOnce(host, 0);

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port it was, which for 0 the system has chosen
 */
function listenOnce(host, port) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error(`no free port on ${host}`)),
      );
    });
  });
}
