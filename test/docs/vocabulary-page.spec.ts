import { indicators, vocabularyPage } from '@gongkai/report';
import { generatedPage } from './generated-page.ts';

describe('docs/vocabulary.md', () => {
  it('is what the forms say; renew it with UPDATE_DOCS=1 npm run unit -- test/docs', async () => {
    const { committed, current } = await generatedPage('vocabulary.md', vocabularyPage(indicators));
    expect(committed).toBe(current);
  });

  it('has a row for every figure of every edition', () => {
    const page = vocabularyPage(indicators);
    for (const { code, label } of indicators) expect(page).toContain(`| \`${code}\` | ${label.zh} | ${label.en} |`);
  });
});
