import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';

/** The password kept under that name in the data folder; null where none is. */
export async function passwordKept(dataFolder: string, name: string): Promise<string | null> {
  const password = (await readFile(fileOf(dataFolder, name), 'utf8').catch(() => '')).trim();
  return password === '' ? null : password;
}

/** The password kept under that name in the data folder, readable by its owner only; made on first use. */
export async function keptPassword(dataFolder: string, name: string): Promise<string> {
  // In two steps: a recursive mkdir would give the data folder the narrow mode too, and the database may run as another user.
  await mkdir(dataFolder, { recursive: true });
  const folder = join(dataFolder, 'secrets');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = fileOf(dataFolder, name);
  try {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}

function fileOf(dataFolder: string, name: string): string {
  return join(dataFolder, 'secrets', `${encodeURIComponent(name)}.password`);
}
