import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('..', import.meta.url));

/** What only the store may import: the database, and its own entities, migrations and SQL. */
const inside = /from '(?:typeorm|pg|[^']*\/(?:entities|migrations)\/[^']*|[^']*\.sql\.ts)'/;

it('nothing but the store reaches the database', async () => {
  const files = (await readdir(sources, { recursive: true })).filter(
    (file) =>
      file.endsWith('.ts') && !/spec\.ts$/.test(file) && !file.startsWith(relative(sources, import.meta.dirname)),
  );
  expect(files.length).toBeGreaterThan(20);
  const wrong = [];
  for (const file of files) {
    if (inside.test(await readFile(join(sources, file), 'utf8'))) wrong.push(file);
  }
  expect(wrong).toEqual([]);
});
