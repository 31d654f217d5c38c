import { readFile } from 'node:fs/promises';
import { version } from './version.ts';

it('the program says the version of its package', async () => {
  const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ version });
});
