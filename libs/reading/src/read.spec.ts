import fc from 'fast-check';
import { textOf } from '../test/report-of.ts';
import { compoundOf } from './compound/spec/compound-of.ts';
import { read } from './read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('reading a file', () => {
  it.each([
    ['nothing', new Uint8Array(), 'unreadable'],
    ['a PDF', utf8('%PDF-1.7\n'), 'unreadable'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'unreadable'],
    ['a Word file with a password', compoundOf({ EncryptedPackage: new Uint8Array(9) }), 'unreadable'],
    ['an old container of another program', compoundOf({ Contents: new Uint8Array(9) }), 'unreadable'],
    ['a zip that is no Word file', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)), 'unreadable'],
    ['an RTF file', utf8('{\\rtf1\\ansi 2023}'), 'unreadable'],
    [
      'a Word file saved as XML',
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'),
      'unreadable',
    ],
    [
      'a workbook saved as XML',
      utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><w/>'),
      'unreadable',
    ],
    ['a page in one file', utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n'), 'unreadable'],
    ['a work plan', utf8('示例局2024年工作要点\n一、抓好重点\n二、做好服务\n'), 'notAReport'],
    ['a page without content', utf8('<!doctype html><html><body></body></html>'), 'notAReport'],
    [
      'a cover letter that names the report',
      utf8('关于报送2023年政府信息公开工作年度报告的函\n现报上，请审阅。\n'),
      'notAReport',
    ],
    ['a report without tables', utf8(textOf({})), 'partial'],
  ])('of %s gives its status, and why there is no report', async (_, bytes, status) => {
    const reading = await read(bytes);
    expect(reading.status).toBe(status);
    expect(reading.report === null).toBe(status !== 'partial');
    expect(reading.trouble === null).toBe(status === 'partial');
  });

  it('goes by what the bytes are, not by a name', async () => {
    const page = `<html><body>${textOf({}).replaceAll('\n', '<br>')}</body></html>`;
    expect((await read(utf8(page))).document?.format).toBe('html');
    expect((await read(utf8(textOf({})))).document?.format).toBe('text');
  });

  it('is partial where neither year nor tables are found', async () => {
    const words = { title: '示例县示例局政府信息公开工作年度报告', preamble: '数据按年统计。' };
    const { status, report } = await read(utf8(textOf(words)));
    expect(status).toBe('partial');
    expect(report?.notes.map(({ message }) => message.zh)).toEqual([
      '没有读到报告所属年度，也没有读到表格，不知道应当对照哪一种表样',
    ]);
  });

  it('does not say that no title was found where one was', async () => {
    const { trouble } = await read(utf8('示例县示例局2023年政府信息公开工作年度报告\n请审阅。\n'));
    expect(trouble?.zh).toBe('这不是政府信息公开工作年度报告：标题、各部分、三张表这三样中，找到的不足两样');
  });

  it('names the sections and tables that were not found', async () => {
    const { report } = await read(utf8(textOf({}).replace('五、存在的主要问题及改进情况', '')));
    const notes = report?.notes ?? [];
    expect(notes.map(({ message }) => message.zh)).toEqual([
      '没有找到第五部分的标题',
      '没有读到第二部分的表格：表格缺失，或是图片',
      '没有读到第三部分的表格：表格缺失，或是图片',
      '没有读到第四部分的表格：表格缺失，或是图片',
    ]);
  });

  it('never fails on any bytes, and gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await read(bytes)).toEqual(await read(bytes));
      }),
    );
  });

  it('never fails on a report cut off anywhere', async () => {
    const whole = utf8(textOf({ one: '在政府网站公开信息60条。', six: '承办人大代表建议4件。' }));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        const { status } = await read(whole.subarray(0, length));
        expect(['read', 'partial', 'unreadable', 'notAReport']).toContain(status);
      }),
    );
  });
});
