import { htmlToDocument } from './html-to-document.ts';
import { isTitle } from './main-content.ts';

const title = '某县某局2023年政府信息公开工作年度报告';
const prose = `<p>${'按照要求编制本报告，公开信息若干条。'.repeat(20)}</p>`;
const table = `<table>${'<tr><td>规章</td><td>0</td></tr>'.repeat(20)}</table>`;
const navigation = `<ul>${'<li><a href="/">政务公开</a></li>'.repeat(60)}</ul>`;
const crumbs = `<div><a href="/">首页</a> &gt; <a href="/nb">年报</a> &gt; ${title}</div>`;
const footer = '<div>主办：某县人民政府　备案号：0000</div>';

const documentOf = (body: string, head = '') => htmlToDocument(Buffer.from(`<head>${head}</head><body>${body}</body>`));
const linesOf = (body: string, head = ''): readonly string[] =>
  documentOf(body, head).blocks.map(({ start, end, kind }) =>
    kind === 'grid' ? '表' : documentOf(body, head).text.slice(start, Math.min(end, start + 30)),
  );

const first = '按照要求编制本报告，公开信息若干条。按照要求编制本报告，公开';

describe('the report on a page', () => {
  const inside = `<h1>${title}</h1>${prose}${table}`;

  it.each([
    ['in an element of its own', `${navigation}${crumbs}<div id="zoom">${inside}</div>${footer}`],
    [
      'in an element that browsers do not know',
      `${navigation}<div>${crumbs}<ucapcontent>${inside}</ucapcontent></div>${footer}`,
    ],
    ['deep in frames', `${navigation}<div><div><div><article>${inside}</article></div></div>${footer}</div>`],
    [
      'in a cell of a table that lays out the page',
      `<table><tr><td>${navigation}</td><td>${inside}</td></tr><tr><td>${footer}</td></tr></table>`,
    ],
    ['beside small tables of the portal', `<table><tr><td>索引号<td>1</table><div>${inside}</div>`],
    ['with its title beside the rest', `${navigation}<div><h1>${title}</h1><div>${prose}${table}</div></div>${footer}`],
  ])('is found %s', (_, body) => {
    expect(linesOf(body)).toEqual([title, first, '表']);
  });

  it('is counted against what was left out', () => {
    const body = `${navigation}<div>${inside}</div>${footer}`;
    expect(documentOf(body).notes.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining(`文字 ${60 * 4 + '主办：某县人民政府备案号：0000'.length} 字`),
    ]);
  });

  it.each([
    ['its text lies in two places', `<div>${inside}</div><div>${prose}</div>`, [title, first, '表', first]],
    ['its tables lie in two places', `<div>${inside}</div><div>${table}</div>`, [title, first, '表', '表']],
    ['nothing tells what is the report', `${footer}<div>${prose}</div>`, ['主办：某县人民政府　备案号：0000', first]],
  ])('is the whole page where %s', (_, body, expected) => {
    expect(linesOf(body)).toEqual(expected);
  });

  it.each([
    [
      'the head where the page prints none',
      `<title>${title}_年报_某县人民政府</title>`,
      `<div>${prose}${table}</div>`,
      [title, first, '表'],
    ],
    [
      'what portals write for machines first',
      `<title>首页</title><meta name="ArticleTitle" content="${title}">`,
      `<div>${prose}${table}</div>`,
      [title, first, '表'],
    ],
    ['the page, not its head', `<title>某县某局2022年政府信息公开工作年度报告</title>`, inside, [title, first, '表']],
    [
      'nowhere where the head names no report',
      '<title>年报-某县人民政府</title>',
      `<div>${prose}${table}</div>`,
      [first, '表'],
    ],
  ])('has its title from %s', (_, head, body, expected) => {
    expect(linesOf(body, head)).toEqual(expected);
  });
});

describe('a title', () => {
  it.each([
    [title, true],
    ['2023年政府信息公开工作年度报告', true],
    ['二〇二三年政府信息公开年报', true],
    ['某局关于2023年度政府信息公开工作情况的报告', true],
    ['政府信息公开工作年度报告（2023年度）', true],
    ['某镇政府信息公开工作年度报告', true],
    ['政府信息公开年报', false],
    ['附件：2023年政府信息公开工作年度报告', false],
    ['首页 > 2023年政府信息公开工作年度报告', false],
    ['本报告按照《政府信息公开工作年度报告格式》要求编制。', false],
    ['2023年政府工作报告', false],
  ])('%s: %s', (line, expected) => {
    expect(isTitle(line)).toBe(expected);
  });
});
