import fc from 'fast-check';
import { languageRuns } from './language-runs.ts';

describe('a text cut by language', () => {
  it.each([
    ['All is well', ['All is well']],
    ['具体网址', ['*具体网址']],
    ['The text says 具体网址 here', ['The text says ', '*具体网址', ' here']],
    ['Report of 示例县2023 and 乙局', ['Report of ', '*示例县2023', ' and ', '*乙局']],
    ['2023 items', ['2023 items']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(languageRuns(text).map((run) => `${run.chinese ? '*' : ''}${run.text}`)).toEqual(expected);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '表', '。', '7', '“')), (parts) => {
        const text = parts.join('');
        expect(
          languageRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
