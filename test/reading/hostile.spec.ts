import { readFileSync } from 'node:fs';
import { read } from '@gongkai/reading';
import { firstReport, toDocx, toHtml, toPdf, toXlsx } from '@gongkai/sample';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const { content } = firstReport;
const word = toDocx(content);
const parts = unzipSync(word);
const documentPart = 'word/document.xml';
const xml = strFromU8(parts[documentPart] ?? new Uint8Array());
const oldWord = readFileSync(new URL('../corpus/ok/libreoffice-random-54.doc', import.meta.url));
const oldSheet = readFileSync(new URL('../corpus/ok/libreoffice-random-58.xls', import.meta.url));

/** Longest a file may take, milliseconds: a part of the thread's 5 seconds, on a machine that does other things beside. */
const longest = 30_000;

/** The Word file with another main part. */
const wordOf = (document: string, level: 0 | 1 = 1): Uint8Array =>
  zipSync({ ...parts, [documentPart]: strToU8(document) }, { level });
const inBody = (markup: string): Uint8Array => wordOf(xml.replace('<w:body>', `<w:body>${markup}`));
const pageOf = (markup: string): Uint8Array => strToU8(`<!DOCTYPE html><meta charset="utf-8"><body>${markup}`);

/** A PDF of many empty pages that share one object each. */
function pdfOfPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(count)} /Kids [${kids}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  return strToU8(
    `${file}xref\n0 4\n0000000000 65535 f \n${entries}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`,
  );
}

/** The file with every entry said to be encrypted, as a zip with a password has it. */
function locked(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  }
  return copy;
}

const entities = `<!DOCTYPE d [<!ENTITY a "${'公'.repeat(100)}">${'bcdefgh'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i] ?? ''};`.repeat(10)}">`)
  .join('')}]>`;

const unreadable: readonly (readonly [what: string, make: () => Uint8Array, trouble: string])[] = [
  ['a zip bomb', () => wordOf(`${xml}${' '.repeat(60 * 2 ** 20)}`), '过大'],
  ['a Word file with entities that grow', () => wordOf(xml.replace(/^<\?xml[^>]*\?>/, `$&${entities}`)), 'DOCTYPE'],
  ['a Word file nested without end', () => inBody('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)), '嵌套过深'],
  ['a Word file of a million paragraphs', () => inBody('<w:p/>'.repeat(1_000_001)), '过大'],
  ['a Word file with a password', () => locked(word), '密码'],
  ['a zip of files that lead out of it', () => zipSync({ '../../../etc/年报.docx': word }), '压缩包'],
  ['a PDF of 10,000 pages', () => pdfOfPages(10_000), '过大'],
  ['a page nested without end', () => pageOf('<div>'.repeat(200_000)), '过大'],
  ['a page of a million elements', () => pageOf('<p>x'.repeat(1_000_000)), '过大'],
  [
    'a page of tables that reach over a million rows',
    () => pageOf(`<table>${'<tr><td rowspan=65534 colspan=1000>1'.repeat(2_000)}</table>`),
    '过大',
  ],
  [
    'a picture under the name of a document',
    () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
    '不能读取',
  ],
  ['a program under the name of a document', () => Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), '不能读取'],
  ['100 MB of text', () => new Uint8Array(100 * 2 ** 20).fill(0x61), '过大'],
  ['a text of a million lines', () => strToU8('甲\n'.repeat(1_000_000)), '过大'],
  ['nothing', () => new Uint8Array(), '空'],
  ['a Word file cut off', () => word.subarray(0, word.length - 100), '损坏'],
  ['a workbook cut off', () => toXlsx(content).subarray(0, 2_000), '损坏'],
  ['a PDF cut off', () => toPdf(content).subarray(0, 9_000), '损坏'],
  ['an old Word file cut off', () => oldWord.subarray(0, 700), ''],
  ['an old workbook cut off', () => oldSheet.subarray(0, 700), ''],
];

describe('a file that is not to be read', () => {
  it.each(unreadable)(
    'says why where it is %s, and the next one is read',
    async (_, make, trouble) => {
      const start = performance.now();
      const { status, report, trouble: said } = await read(make());
      expect({ status, report }).toEqual({ status: 'unreadable', report: null });
      expect(said?.zh).toContain(trouble);
      expect(performance.now() - start).toBeLessThan(longest);
      expect((await read(word)).status).toBe('read');
    },
    2 * longest,
  );
});

describe('a file of one endless line', () => {
  const head = '某县某局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n';
  it.each(['-', '\t', ' ', '|', '(', '1', '第二十条', '| ', '-\t', '公开1条，'])(
    'is answered in time where it is nothing but %j',
    async (part) => {
      const line = part.repeat(Math.floor(300_000 / part.length));
      for (const bytes of [
        strToU8(`${head}x${line}x\n`),
        strToU8(`${head}\t${line}x\n`),
        pageOf(`<p>${head}<style>${line}`),
        pageOf(`<p>${head}<p>${line}x<table><tr><td>${line}</table>`),
      ]) {
        const start = performance.now();
        await read(bytes);
        expect(performance.now() - start).toBeLessThan(5_000);
      }
    },
    2 * longest,
  );
});

describe('a file that is only unusual', () => {
  it.each([
    ['a Word file that holds macros', () => zipSync({ ...parts, 'word/vbaProject.bin': new Uint8Array(64) })],
    ['a Word file under another name', () => word],
    [
      'a page with spans past all measure',
      () =>
        strToU8(
          toHtml(content).replace('</table>', '<tr><td colspan="99999999" rowspan="99999999">&nbsp;</td></tr></table>'),
        ),
    ],
    [
      'a page with scripts and a form',
      () =>
        strToU8(toHtml(content).replace('<body>', '<body><script>while(true);</script><form><input name="a"></form>')),
    ],
  ])('is read where it is %s', async (_, make) => {
    expect((await read(make())).status).toBe('read');
  });
});
