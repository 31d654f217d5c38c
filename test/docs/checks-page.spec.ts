import { readdirSync } from 'node:fs';
import { checks, checksPage } from '@gongkai/checks';
import { generatedPage } from './generated-page.ts';

describe('docs/checks.md', () => {
  it('is what the registry says; renew it with UPDATE_DOCS=1 npm run unit -- test/docs', async () => {
    const { committed, current } = await generatedPage('checks.md', checksPage(checks));
    expect(committed).toBe(current);
  });

  it('has a chapter for every check, each with a file and a spec of that name', () => {
    const files = readdirSync(new URL('../../libs/checks/src/', import.meta.url));
    const page = checksPage(checks);
    for (const { code } of checks) {
      expect(page).toContain(`\`${code}\``);
      expect(files).toContain(`${code}.ts`);
      expect(files).toContain(`${code}.spec.ts`);
    }
  });
});
