import { read } from '@gongkai/reading';
import { templateSentences } from './template-sentences.ts';

const sentencesOf = async (text: string) => {
  const { document } = await read(Buffer.from(text));
  return document === null ? null : templateSentences(document);
};

describe('the sentences of a template', () => {
  it.each<[string, string, string[]]>([
    ['end at a full stop', '本单位高度重视。下一步将继续。', ['本单位高度重视。', '下一步将继续。']],
    ['end at a semicolon', '一是抓学习；二是抓落实', ['一是抓学习；', '二是抓落实']],
    ['end with their line', '一、总体情况\n本单位高度重视', ['一、总体情况', '本单位高度重视']],
    ['say something', '……\n。\n好。', ['好。']],
  ])('%s', async (_, text, expected) => {
    expect(await sentencesOf(text)).toEqual(expected);
  });
});
