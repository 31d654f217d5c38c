import { textOf } from '../test/report-of.ts';
import { read } from './read.ts';
import { inTraditional, isTraditional } from './traditional-characters.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sentence = '全年主動公開各類信息,通過網站發布,總計63條,處理申請3項,報告情況如下,請有關機關審議。';
const words = { one: sentence.repeat(4) };

describe('traditional characters', () => {
  it('make a report partial, with a note that says so', async () => {
    const { status, report } = await read(utf8(textOf(words)));
    expect(status).toBe('partial');
    expect(report?.notes).toContainEqual(inTraditional);
  });

  it('are given as the reason where they are why nothing is found', async () => {
    const { status, trouble } = await read(utf8(`示例縣示例局政府信息公開工作年度報告\n一、總體情況\n${words.one}`));
    expect(status).toBe('notAReport');
    expect(trouble?.zh).toContain('繁体');
  });

  it.each([
    ['a report in simplified characters', textOf({}), false],
    ['one that quotes a few', textOf({ one: sentence }), false],
    ['few characters at all', '公開', false],
    ['a text in traditional ones', words.one, true],
  ])('are what %s is written in or not', (_, text, expected) => {
    expect(isTraditional(text)).toBe(expected);
  });
});
