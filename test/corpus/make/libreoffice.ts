import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A document as LibreOffice saves or prints it.
 * @param ending of the source: it tells LibreOffice what the bytes are
 * @param target as `--convert-to` takes it: `pdf`, `doc:MS Word 97`
 * @throws {Error} where LibreOffice is not installed or makes nothing of the source
 */
export async function byLibreOffice(source: Uint8Array, ending: string, target: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-libreoffice-'));
  try {
    await writeFile(join(folder, `report.${ending}`), source);
    // A profile of its own: another LibreOffice that runs at the same time would take the work and print elsewhere.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      target,
      '--outdir',
      out,
      join(folder, `report.${ending}`),
    ]);
    return await readFile(join(out, `report.${target.split(':')[0] ?? ''}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
