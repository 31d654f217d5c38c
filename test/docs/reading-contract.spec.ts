import { readFileSync, writeFileSync } from 'node:fs';
import { readingLine } from '@gongkai/contracts';
import { z } from 'zod';

const schemaFile = new URL('../../docs/reading-line.schema.json', import.meta.url);
const page = readFileSync(new URL('../../docs/reading-contract.md', import.meta.url), 'utf8');

describe('the contract of the command line', () => {
  it('has a schema that is up to date (UPDATE_DOCS=1 npm run unit -- test/docs renews it)', () => {
    const schema = `${JSON.stringify(z.toJSONSchema(readingLine), null, 2)}\n`;
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(schemaFile, schema);
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(schema));
  });

  it('is met by the documented example', () => {
    const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    expect(readingLine.parse(example)).toEqual(example);
  });

  it.each(Object.keys(readingLine.shape))('describes %s', (member) => {
    expect(page).toContain(`| \`${member}\``);
  });
});
