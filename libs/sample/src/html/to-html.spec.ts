import { defaultTreeAdapter as dom, parse, type DefaultTreeAdapterMap } from 'parse5';
import { wenshangIndustry2023 } from '../wenshang-2023.ts';
import { toHtml } from './to-html.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const faults: string[] = [];
const page = parse(toHtml(wenshangIndustry2023), { onParseError: ({ code }) => faults.push(code) });

/** Elements of that name, or of that class where it begins with a dot, in reading order. */
function all(selector: string, within: Node = page): Element[] {
  if (!('childNodes' in within)) return [];
  return within.childNodes.flatMap((node) => {
    if (!dom.isElementNode(node)) return [];
    const classes = node.attrs.find(({ name }) => name === 'class')?.value ?? '';
    const fits = selector.startsWith('.') ? classes === selector.slice(1) : node.tagName === selector;
    return [...(fits ? [node] : []), ...all(selector, node)];
  });
}

function rawText(node: Node): string {
  if (dom.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

const textOf = (node: Node) => rawText(node).replaceAll('\u00a0', ' ').trim();
const texts = (selector: string, within?: Node) => all(selector, within).map(textOf);

describe('toHtml', () => {
  it('is a page of a portal: title, navigation, breadcrumb, footer', () => {
    expect(texts('title')).toEqual(['汶上县工业和信息化局2023年政府信息公开工作年度报告_县人民政府门户网站']);
    expect(all('nav').flatMap((nav) => all('a', nav)).length).toBeGreaterThan(2);
    expect(texts('.position')).toEqual(['当前位置：首页 > 政府信息公开 > 政府信息公开年报']);
    expect(texts('footer').join()).toMatch(/相关链接[^]*主办单位：/);
  });

  it('keeps the report in the article and nothing else', () => {
    const article = texts('.article-content').join();
    expect(article.startsWith('汶上县工业和信息化局依照')).toBe(true);
    expect(article.endsWith('（数字为该局公开发布的数字，文字为示例改写）')).toBe(true);
    expect(article).not.toMatch(/主办单位|bookmark/);
  });

  it('says every line of the report as text, however it is marked up', () => {
    const lines = new Set(texts('p'));
    const printed = wenshangIndustry2023.sections.flatMap(({ heading, parts }) => [
      heading,
      ...parts.map(({ text }) => text.replaceAll('\u00a0', ' ').trim()),
    ]);
    expect(printed.filter((line) => !lines.has(line))).toEqual([]);
  });

  it('is valid to a parser that reports every fault', () => {
    expect(faults).toEqual([]);
  });

  it('shows the data of the chart as a table under its caption', () => {
    const figures = all('figure');
    expect(figures.flatMap((figure) => texts('figcaption', figure))).toEqual([wenshangIndustry2023.chart?.title]);
    const rows = figures.flatMap((figure) => all('tr', figure));
    expect(rows.map((row) => [...texts('th', row), ...texts('td', row)])).toEqual([
      ['', '政府网站公开信息数量', '政府新媒体公开信息数量', '系列 3'],
      ['类别 1', '63', '215', ''],
    ]);
  });

  it('escapes what the markup would take for its own', () => {
    const odd = toHtml({ ...wenshangIndustry2023, closing: ['<b>&"'], description: '"&<' });
    expect(texts('p', parse(odd))).toContain('<b>&"');
    expect(odd).toContain('content="&quot;&amp;&lt;"');
  });

  it('shows a table as a picture where that is asked for', () => {
    const page = parse(toHtml({ ...wenshangIndustry2023, pictures: ['two'] }));
    const sources = all('img', page).map(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value ?? '');
    expect(sources.map((source) => source.slice(0, 26))).toEqual(['data:image/png;base64,iVBO']);
    expect(texts('td', page)).not.toContain('行政规范性文件');
    expect(texts('td', page)).toContain('（七）总计');
  });
});
