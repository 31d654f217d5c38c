// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian’s PostgreSQL, the second server the database tests run against. */
export const debianPostgres = '/usr/lib/postgresql/15/bin';

/**
 * What the tests need from the machine beside Node, with the Debian package that brings it.
 * @type {{ name: string, package: string, present: () => boolean }[]}
 */
export const requirements = [
  { name: 'Chromium', package: 'chromium', present: () => browser() !== undefined },
  { name: 'a Chinese font', package: 'fonts-noto-cjk', present: hasChineseFont },
  { name: 'PostgreSQL 15', package: 'postgresql-15', present: () => existsSync(join(debianPostgres, 'initdb')) },
  { name: 'pdftotext', package: 'poppler-utils', present: () => program(['pdftotext']) !== undefined },
];

/**
 * The installed Chromium.
 * @returns {string | undefined} its path
 */
export function browser() {
  return program(['chromium', 'chromium-browser', 'google-chrome']);
}

/**
 * The first of some programs that the machine has.
 * @param {string[]} names
 */
function program(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * Provides what is missing, from Debian’s packages where this process may install them.
 * @param {(line: string) => void} say
 * @returns {boolean} whether everything is there now; if not, what is missing has been said
 */
export function provideRequirements(say) {
  const wanted = missing();
  if (wanted.length > 0 && mayInstall()) {
    say(`installing ${wanted.map((each) => each.package).join(', ')}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted.map((each) => each.package));
  }
  const still = missing();
  for (const each of still) {
    say(`missing: ${each.name}. On Debian, as root: apt-get install ${each.package}`);
  }
  return still.length === 0;
}

const missing = () => requirements.filter((each) => !each.present());

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
