import { sectionsOf } from './sections.ts';
import { textToDocument } from './text/text-to-document.ts';

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** Headings of the sections of a text, each with some lines below it. */
function sectionsIn(lines: readonly string[]) {
  const document = textToDocument(
    new TextEncoder().encode(lines.flatMap((line) => [line, '其下的一段文字。']).join('\n')),
  );
  return sectionsOf(document).map(({ number, heading }) => [number, document.text.slice(heading.start, heading.end)]);
}

describe('the sections of a report', () => {
  it.each<[string, (heading: string, i: number) => string]>([
    ['一、', (heading) => heading],
    ['第一部分', (heading, i) => `第${'一二三四五六'.charAt(i)}部分　${heading.slice(2)}`],
    ['（一）', (heading, i) => `（${'一二三四五六'.charAt(i)}）${heading.slice(2)}`],
    ['1.', (heading, i) => `${String(i + 1)}.${heading.slice(2)}`],
    ['nothing', (heading) => heading.slice(2)],
  ])('are found with headings numbered by %s', (_, print) => {
    const printed = headings.map(print);
    expect(sectionsIn(printed)).toEqual(printed.map((heading, i) => [i + 1, heading]));
  });

  it('are found where one of the headings is missing', () => {
    expect(sectionsIn(headings.toSpliced(2, 1)).map(([number]) => number)).toEqual([1, 2, 4, 5, 6]);
  });

  it('are no parts of a section that are called like one', () => {
    const parts = ['（一）主动公开', '（二）主动公开政府信息情况', '3.收到和处理政府信息公开申请情况'];
    expect(sectionsIn(headings.toSpliced(1, 0, ...parts))).toEqual(headings.map((heading, i) => [i + 1, heading]));
  });

  it('are found where a heading goes over two lines', () => {
    const lines = headings.flatMap((heading, i) =>
      i === 2 ? [heading.slice(0, 10), heading.slice(10)] : [heading, '其下。'],
    );
    const document = textToDocument(new TextEncoder().encode(lines.join('\n')));
    const found = sectionsOf(document);
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(document.text.slice(found[2]?.heading.start, found[2]?.heading.end)).toBe(
      '三、收到和处理政府信\n息公开申请情况',
    );
  });
});
