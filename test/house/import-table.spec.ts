import { ESLint } from 'eslint';

const eslint = new ESLint();

/** Rule ids that complain about a file of that room with that import. */
async function complaints(room: string, imported: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`import { x } from '${imported}';\nexport const y = x;\n`, {
    filePath: `${room}/src/index.ts`,
  });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the import table', () => {
  it.each([
    ['libs/report', '@gongkai/reading'],
    ['libs/report', 'vue'],
    ['libs/reading', '@gongkai/checks'],
    ['libs/reading', '@gongkai/sample'],
    ['libs/checks', '@gongkai/figures'],
    ['libs/checks', '@nestjs/common'],
    ['libs/figures', '@gongkai/contracts'],
    ['libs/figures', 'typeorm'],
    ['libs/contracts', '@gongkai/figures'],
    ['apps/api', '../../web/src/main.ts'],
    ['apps/api', 'vue'],
    ['apps/api', 'echarts/core'],
    ['apps/web', '@gongkai/reading'],
    ['apps/web', '@gongkai/sample'],
    ['apps/web', '@nestjs/common'],
    ['apps/web', 'pg'],
  ])('does not let %s import %s', async (room, imported) => {
    expect(await complaints(room, imported)).toContain('@nx/enforce-module-boundaries');
  });

  it.each([
    ['libs/reading', '@gongkai/report'],
    ['libs/checks', '@gongkai/report'],
    ['libs/contracts', '@gongkai/report'],
    ['apps/api', '@gongkai/reading'],
    ['apps/api', '@nestjs/common'],
    ['apps/web', '@gongkai/figures'],
    ['apps/web', 'vue'],
  ])('lets %s import %s', async (room, imported) => {
    expect(await complaints(room, imported)).toEqual([]);
  });
});
