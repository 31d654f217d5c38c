import { readdirSync, readFileSync } from 'node:fs';
import { checks, checksPage } from '@gongkai/checks';
import { generatedPage } from './generated-page.ts';

describe('docs/checks.md', () => {
  it('is what the registry says; renew it with UPDATE_DOCS=1 npm run unit -- test/docs', async () => {
    const { committed, current } = await generatedPage('checks.md', checksPage(checks));
    expect(committed).toBe(current);
  });

  const room = new URL('../../libs/checks/src/', import.meta.url);

  it('has a chapter for every check, each with a file and a spec of that name', () => {
    const files = readdirSync(room);
    const page = checksPage(checks);
    for (const { code } of checks) {
      expect(page).toContain(`\`${code}\``);
      expect(files).toContain(`${code}.ts`);
      expect(files).toContain(`${code}.spec.ts`);
    }
  });

  it.each(checks.map(({ code }) => code))('has an example of %s that its spec shows to be what a run says', (code) => {
    expect(readFileSync(new URL(`${code}.spec.ts`, room), 'utf8')).toMatch(/^ +expectExample(?:OfYear)?\(/m);
  });
});
