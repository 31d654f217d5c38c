import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { corpusDocuments } from '../documents.ts';
import { made } from './every-maker.ts';
import type { MadeDocument } from './made-document.ts';

/** `all` makes also what other programs print and is not there yet; anything else only what we write ourselves. */
const update = process.env['UPDATE_CORPUS'];
const pathOf = (name: string) => new URL(`../${name}`, import.meta.url);

async function expectedText({ name, expected }: MadeDocument): Promise<string> {
  const path = pathOf(`${name}.expected.json`);
  return format(JSON.stringify(expected), { ...(await resolveConfig(path)), parser: 'json' });
}

describe.each(made.map((document) => [document.name, document] as const))('%s', (name, document) => {
  it('is what its maker makes; renew it with UPDATE_CORPUS=1 npm run unit -- test/corpus/make', async () => {
    if (update !== undefined) {
      const wanted = update === 'all' && !existsSync(pathOf(name));
      const fresh = document.bytes?.() ?? (wanted ? await document.produce?.() : undefined);
      if (fresh !== undefined) writeFileSync(pathOf(name), fresh);
      writeFileSync(pathOf(`${name}.expected.json`), await expectedText(document));
    }
    expect(existsSync(pathOf(name))).toBe(true);
    if (document.bytes !== null) expect(Buffer.compare(readFileSync(pathOf(name)), document.bytes())).toBe(0);
    expect(readFileSync(pathOf(`${name}.expected.json`), 'utf8')).toBe(await expectedText(document));
  });
});

it('no name is made twice', () => {
  const names = made.map(({ name }) => name);
  expect(names).toHaveLength(new Set(names).size);
});

it('reads back every expectation that it writes', () => {
  const committed = new Map(corpusDocuments().map(({ name, expected }) => [name, expected]));
  for (const { name, expected } of made) expect(committed.get(name)).toEqual(expected);
});
