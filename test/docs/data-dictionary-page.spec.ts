import { figureColumns } from '@gongkai/contracts';
import { dictionaryPage } from '@gongkai/report';
import { generatedPage } from './generated-page.ts';

describe('docs/data-dictionary.md', () => {
  it('is what forms and contracts say; renew it with UPDATE_DOCS=1 npm run unit -- test/docs', async () => {
    const { committed, current } = await generatedPage('data-dictionary.md', dictionaryPage(figureColumns));
    expect(committed).toBe(current);
  });
});
