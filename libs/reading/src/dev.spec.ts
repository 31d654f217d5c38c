import { docxOf, paragraph, cell, table } from './docx/spec/docx-of.ts';
import { docxToDocument } from './docx/docx-to-document.ts';
import { htmlToDocument } from './html/html-to-document.ts';
import { readFileSync } from 'node:fs';
const big = (i: number) =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p w:rsidR="00AA11"><w:pPr><w:widowControl/><w:jc w:val="center"/><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/><w:sz w:val="24"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="24"/></w:rPr><w:t>${i}</w:t></w:r></w:p></w:tc>`;
it('speed', () => {
  const body =
    Array.from({ length: 40 }, (_, r) => paragraph('文字内容'.repeat(20 + r))).join('') +
    '<w:tbl>' +
    Array.from(
      { length: 40 },
      (_, r) => '<w:tr>' + Array.from({ length: 8 }, (_, c) => big(r * c)).join('') + '</w:tr>',
    ).join('') +
    '</w:tbl>';
  const bytes = docxOf(body);
  const bench = (n: string, f: () => unknown) => {
    for (let i = 0; i < 100; i++) f();
    const t = performance.now();
    for (let i = 0; i < 200; i++) f();
    console.log(n, ((performance.now() - t) / 200).toFixed(3));
  };
  console.log(body.length);
  bench('docx', () => docxToDocument(bytes));
  const hc = (i: number) =>
    `<td style="border:solid windowtext 1.0pt;padding:0cm 5.4pt" valign="top"><p class="MsoNormal" style="text-align:center"><span lang="EN-US" style="font-size:12.0pt;font-family:宋体">${i}</span></p></td>`;
  const html =
    '<!DOCTYPE html><html><head><title>x</title></head><body><ul>' +
    '<li><a href="/x">导航</a></li>'.repeat(100) +
    '</ul><div class=a><h1>某局2023年政府信息公开工作年度报告</h1>' +
    ('<p style="text-indent:2em"><span style="font-size:16pt">' + '文字'.repeat(100) + '</span></p>').repeat(40) +
    '<table>' +
    ('<tr>' + hc(0).repeat(8) + '</tr>').repeat(40) +
    '</table></div></body></html>';
  const hb = new TextEncoder().encode(html);
  bench('html', () => htmlToDocument(hb));
  const d = htmlToDocument(hb);
  console.log(JSON.stringify(d.notes), d.blocks.length, d.text.slice(0, 60));
  for (const [n, s] of [
    ['div', '<div>'.repeat(100000)],
    ['divs900', '<div>'.repeat(900) + '<p>x'.repeat(200000)],
    ['tables', '<table><tr><td>'.repeat(240) + 'x' + '<td>y'],
    ['b', '<b><p>'.repeat(400) + 'x'],
    ['spans', `<table><tr>${'<td colspan=1000>x'.repeat(100000)}`],
    ['line', '<i>字</i> '.repeat(140000)],
    ['text', '字 '.repeat(10_000_000)],
  ] as const) {
    const t = performance.now();
    let r = '';
    try {
      r = String(htmlToDocument(new TextEncoder().encode(s)).blocks.length);
    } catch (e) {
      r = String(e);
    }
    console.log(n, r, (performance.now() - t).toFixed(0));
  }
});
