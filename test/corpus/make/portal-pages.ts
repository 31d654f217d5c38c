import type { MadeDocument } from './made-document.ts';
import { inGbk } from './gbk.ts';
import { article, escaped, page, plainHand, spannedTable } from './portal-markup.ts';
import { portalTables } from './portal-tables.ts';
import { documentOf, withoutChart, type WrittenReport } from './written-report.ts';

/** A page of a portal, and how the report of a seed is written on it. */
export interface PortalPage {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly write: (report: WrittenReport) => string;
  readonly encode?: (text: string) => Uint8Array;
}

const titleOf = ({ content }: WrittenReport) => content.title.join('');
const plain = ({ content }: WrittenReport) => article(content, plainHand);
const links = (texts: readonly string[]) => texts.map((text) => `<li><a href="#">${text}</a></li>`).join('');
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What stands around the report on the page. */
const pages: readonly PortalPage[] = [
  {
    file: 'portal-page-in-a-table-cell',
    made: 'a portal that lays out its pages with tables: menu, article and footer in cells',
    seed: 201,
    write: (report) =>
      page(
        titleOf(report),
        `<table width="980"><tr><td colspan="2"><img src="top.jpg"></td></tr>
<tr><td width="180" valign="top"><table><tr><td><a href="#">机构职能</a></td></tr><tr><td><a href="#">政策文件</a></td></tr></table></td>
<td valign="top">${plain(report)}</td></tr><tr><td colspan="2">版权所有 网站标识码：0000000000</td></tr></table>`,
      ),
  },
  {
    file: 'portal-gbk',
    made: 'a portal in GBK that says so only in the old meta element',
    seed: 202,
    write: (report) =>
      page(titleOf(report), plain(report), '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">'),
    encode: inGbk,
  },
  {
    file: 'portal-gbk-unsaid',
    made: 'a portal in GBK that says nowhere what it is in',
    seed: 203,
    write: (report) => page(titleOf(report), plain(report), ''),
    encode: inGbk,
  },
  {
    file: 'portal-links-of-other-years',
    made: 'a page with links to the reports of other bodies and years before and behind the article',
    seed: 204,
    write: (report) =>
      page(
        titleOf(report),
        `<div class="list"><h3>年度报告</h3><ul>${links(['示例县财政局2019年政府信息公开工作年度报告', '示例县司法局2020年政府信息公开工作年度报告'])}</ul></div>
<div class="content">${plain(report)}</div>
<div class="related"><h3>相关阅读</h3><ul>${links(['示例县民政局2018年政府信息公开工作年度报告', '一图读懂年度报告'])}</ul></div>`,
      ),
  },
  {
    file: 'portal-index-table',
    made: 'a page whose article stands below the table of its catalogue data (index number, body, date)',
    seed: 205,
    write: (report) =>
      page(
        titleOf(report),
        `<table class="index"><tr><td>索引号</td><td>000000000/2024-00012</td><td>组配分类</td><td>年度报告</td></tr>
<tr><td>发布机构</td><td>${report.agency}</td><td>成文日期</td><td>2024-01-15</td></tr></table>${plain(report)}`,
      ),
  },
  {
    file: 'portal-entities',
    made: 'a page with every Chinese character as a numeric reference',
    seed: 206,
    write: (report) =>
      page(titleOf(report), plain(report)).replace(
        /[\u3000-\u9fff\uff00-\uffef]/g,
        (char) => `&#x${char.charCodeAt(0).toString(16)};`,
      ),
  },
  {
    file: 'portal-hidden-draft',
    made: 'a page that hides a former version of a paragraph, which nobody sees',
    seed: 207,
    write: (report) =>
      page(
        titleOf(report),
        plain(report).replace(
          '<p><b>（二）依申请公开情况</b></p>',
          '<p style="display:none">全年通过政府网站公开信息99999条。</p><p><b>（二）依申请公开情况</b></p>',
        ),
      ),
  },
  {
    file: 'portal-pasted-from-word',
    made: 'an article pasted from Word: classes, office elements, conditional comments, numbers cut into spans',
    seed: 208,
    write: ({ content, agency }) =>
      page(
        agency,
        article(content, {
          line: (text) =>
            `<p class=MsoNormal style='mso-pagination:none'><span lang=EN-US style='font-size:16.0pt'><o:p></o:p></span>${escaped(text).replace(/(\d)(\d)/g, '<span lang=EN-US>$1<span>$2</span></span>')}<!--[if !supportLists]-->  <!--[endif]--></p>`,
          table: (grid) =>
            spannedTable(
              grid,
              ({ text }, spans) =>
                `<td${spans} style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center><span lang=EN-US>${escaped(text)}</span><o:p></o:p></p></td>`,
            ),
        }),
      ),
  },
  {
    file: 'portal-headings',
    made: 'a page with real headings, its text in an article element',
    seed: 219,
    write: ({ content }) =>
      page(
        '信息公开',
        `<nav><ul>${links(['首页', '公开指南', '公开制度'])}</ul></nav><article>${article(content, {
          line: (text, kind) => {
            const name = kind === 'title' ? 'h1' : kind === 'heading' ? 'h2' : 'p';
            return `<${name}>${escaped(text)}</${name}>`;
          },
          table: (grid) => `<figure>${spannedTable(grid)}</figure>`,
        })}</article><footer>主办：示例县人民政府办公室 备案号：示例000000</footer>`,
      ),
  },
  {
    file: 'portal-lines-by-breaks',
    made: 'an article that is one paragraph with line breaks and indents of full-width spaces',
    seed: 210,
    write: ({ content, agency }) =>
      page(
        agency,
        `<div id="zoom">${article(content, { line: (text) => `　　${escaped(text)}<br><br>`, table: (grid) => spannedTable(grid) })}</div>`,
      ),
  },
];

/** Reports on portals written by hand, sound as reports, however the page is made. */
export const ofPortals: readonly MadeDocument[] = [...pages, ...portalTables].map(
  ({ file, made, seed, write, encode = utf8 }) => {
    const report = withoutChart(seed);
    return documentOf(report, {
      name: `ok/${file}.html`,
      made: `by hand, ${made}; the words of random report ${String(seed)}`,
      format: 'html',
      bytes: () => encode(write(report)),
    });
  },
);
