// @ts-check
import { resolve } from 'node:path';
import { LauncherError } from './bilingual.mjs';
import { badDatabaseUrl, badPort, neitherOnNorOff, notLoopback } from './messages.mjs';

/**
 * Every setting of the program, stated here once: docs/operating.md prints this table and a test compares the two.
 * @type {readonly { name: string, unset: string, meaning: string }[]}
 */
export const settingsTable = [
  { name: 'PORT', unset: '3000', meaning: 'Port of the web pages and the API; auto takes a free one.' },
  {
    name: 'HOST',
    unset: '127.0.0.1',
    meaning: 'Address to listen on. Only 127.0.0.1, ::1 and localhost are accepted until accounts exist.',
  },
  {
    name: 'GONGKAI_DATA',
    unset: '.data',
    meaning:
      'Folder of the embedded database (documents included), secrets and logs. A relative path starts at the checkout.',
  },
  {
    name: 'GONGKAI_SAMPLE',
    unset: 'on',
    meaning: 'Whether an installation without any county loads the sample county: on or off.',
  },
  {
    name: 'DATABASE_URL',
    unset: '',
    meaning:
      'PostgreSQL 15 or newer to use instead of the embedded one: postgres://owner:password@host:port/database. The owner makes the tables and a second role.',
  },
  {
    name: 'GONGKAI_APP_DATABASE_URL',
    unset: '',
    meaning: 'The same database as the second role, if an administrator has made that role beforehand.',
  },
  {
    name: 'GONGKAI_PUBLIC_PORT',
    unset: '',
    meaning: 'Port of the public read-only pages of published figures; without it nothing is public.',
  },
  {
    name: 'GONGKAI_PUBLIC_ADDRESS',
    unset: '127.0.0.1',
    meaning: 'Address of this machine for the public pages, if GONGKAI_PUBLIC_PORT is set: 0.0.0.0 for all of them.',
  },
  {
    name: 'GONGKAI_PUBLIC_NAMES',
    unset: '',
    meaning: 'Names by which readers reach the public pages, with commas between: gk.county.example.',
  },
];

const loopback = ['127.0.0.1', '::1', 'localhost'];

/**
 * @typedef {object} Settings
 * @property {number | 'auto'} port
 * @property {string} host one of the loopback names
 * @property {string} data absolute path
 * @property {string} sample `on` or `off`
 * @property {string | undefined} databaseUrl the owner's
 * @property {string | undefined} appDatabaseUrl
 */

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 * @param {Record<string, string | undefined>} environment
 * @param {string} checkout absolute path of the checkout
 * @returns {Settings}
 * @throws {LauncherError} a value that cannot be used, naming it and what to write instead
 */
export function readSettings(environment, checkout) {
  /** @param {string} name */
  const stated = (name) => environment[name]?.trim() || undefined;
  /** @param {string} name */
  const orElse = (name) => stated(name) ?? settingsTable.find((row) => row.name === name)?.unset ?? '';
  return {
    port: port('PORT', orElse('PORT')),
    host: loopbackHost(orElse('HOST')),
    data: resolve(checkout, orElse('GONGKAI_DATA')),
    sample: onOrOff('GONGKAI_SAMPLE', orElse('GONGKAI_SAMPLE')),
    databaseUrl: databaseUrl('DATABASE_URL', stated('DATABASE_URL')),
    appDatabaseUrl: databaseUrl('GONGKAI_APP_DATABASE_URL', stated('GONGKAI_APP_DATABASE_URL')),
  };
}

/** @param {string} name @param {string} value */
function port(name, value) {
  if (value === 'auto') return value;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 65535) throw new LauncherError(badPort(name, value));
  return number;
}

/** @param {string} host */
function loopbackHost(host) {
  if (!loopback.includes(host)) throw new LauncherError(notLoopback(host));
  return host;
}

/** @param {string} name @param {string} value */
function onOrOff(name, value) {
  if (value !== 'on' && value !== 'off') throw new LauncherError(neitherOnNorOff(name, value));
  return value;
}

/** @param {string} name @param {string | undefined} value */
function databaseUrl(name, value) {
  if (value === undefined) return undefined;
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) throw new LauncherError(badDatabaseUrl(name));
  return value;
}

/**
 * A database address as it may be shown: host, port and name, without user and password.
 * @param {string} url
 */
export function withoutSecrets(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
