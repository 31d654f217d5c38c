import { grammarPage } from '@gongkai/reading';
import { generatedPage } from './generated-page.ts';

describe('docs/prose-patterns.md', () => {
  it('is what the grammar says; renew it with UPDATE_DOCS=1 npm run unit -- test/docs', async () => {
    const { committed, current } = await generatedPage('prose-patterns.md', grammarPage());
    expect(committed).toBe(current);
  });
});
