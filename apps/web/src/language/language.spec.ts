import { languageOf } from './language.ts';

describe('the language named by a URL', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['ZH-Hans', 'zh-CN'],
    ['fr', null],
    ['', null],
    ['english', null],
    [['en'], null],
    [undefined, null],
  ])('%j is %s', (value, expected) => {
    expect(languageOf(value)).toBe(expected);
  });
});
