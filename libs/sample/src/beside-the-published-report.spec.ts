import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { agencies } from './county/agencies.ts';
import { draftOf } from './county/draft.ts';
import { figuresOverYears } from './county/figures/figures-over-years.ts';
import { layOut } from './county/lay-out.ts';
import { randomReport } from './random/random-report.ts';
import { seeded } from './random/seeded.ts';
import type { ReportContent } from './report-content.ts';
import { toText } from './to-text.ts';
import { wenshangIndustry2023 } from './wenshang-2023.ts';

/** The published report lies beside the checkout where its owner gives it; its sentences stay out of this repository. */
const folder = new URL('../../../../shared/seeds/', import.meta.url);
const published = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const withPublished = published.length > 0 ? describe : describe.skip;
const readPublished = () => readFileSync(new URL(published[0] ?? '', folder), 'utf8');

/** Wording that any report of this body on this year shares: names of laws, of the form, of the body, its contact. */
const officialWording = [
  '《中华人民共和国政府信息公开条例》',
  '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  '《政府信息公开信息处理费管理办法》',
  '汶上县工业和信息化局',
  '汶上县政和路868号创业大厦',
  '0537-7212416',
  '收到和处理政府信息公开申请情况',
  '主动公开政府信息情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
  '人大代表建议和政协委员提案',
];

/** What a report says in sentences: everything but title, headings, tables and names of series. */
function prose({ preamble, sections, chart, closing }: ReportContent): string[] {
  const paragraphs = sections.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'paragraph'));
  const texts = [...preamble, ...paragraphs.map(({ text }) => text), chart?.title ?? '', ...closing];
  return texts.filter((text) => text !== '');
}

const randomProse = Array.from({ length: 200 }, (_, seed) => prose(randomReport(seeded(seed)).content)).flat();
/** Sentences that differ only in their numbers are one. */
const wordings = new Map([...prose(wenshangIndustry2023), ...randomProse].map((s) => [s.replace(/\d+/g, '#'), s]));

/** Every sentence of the sample county, its numbers apart. */
function countySentences(): string[] {
  const contents = agencies.flatMap((agency) =>
    [...figuresOverYears(agency).values()].map((figures) => layOut(draftOf(agency, figures)).content),
  );
  const sentences = contents.flatMap((content) => prose(content).flatMap((text) => text.split(/(?<=[。；])/)));
  return [...new Map(sentences.map((sentence) => [sentence.replace(/\d+/g, '#'), sentence])).values()];
}

function withoutOfficialWording(text: string, separator: string): string {
  return officialWording.reduce((rest, phrase) => rest.replaceAll(phrase, separator), text);
}

/** Longest run of characters that stands in both texts. */
function longestCommonRun(left: string, right: string): string {
  let longest = '';
  for (let start = 0; start + longest.length < left.length; start += 1) {
    while (start + longest.length < left.length && right.includes(left.slice(start, start + longest.length + 1))) {
      longest = left.slice(start, start + longest.length + 1);
    }
  }
  return longest;
}

/** A line of words may say anything; empty lines and table lines stand as they are. */
const layout = (text: string) =>
  text.split('\n').map((line) => (line.startsWith('\t') ? line : line.trim() === '' ? 'empty' : 'words'));

describe('longestCommonRun', () => {
  it.each([
    ['公开信息条', '主动公开信息', '公开信息'],
    ['甲乙', '丙丁', ''],
    ['甲乙丙', '甲乙甲乙丙', '甲乙丙'],
  ])('of %s and %s is %s', (left, right, run) => {
    expect(longestCommonRun(left, right)).toBe(run);
  });
});

withPublished('beside the published report', () => {
  it.each([...wordings.values()])('no sentence is shared: %s', (sentence) => {
    const run = longestCommonRun(
      withoutOfficialWording(sentence, '\u0001'),
      withoutOfficialWording(readPublished(), '\u0002'),
    );
    expect(run.length > 12 ? run : '').toBe('');
  });

  it('no sentence of the sample county is shared', () => {
    const official = withoutOfficialWording(readPublished(), '\u0002');
    const runs = countySentences().map((sentence) =>
      longestCommonRun(withoutOfficialWording(sentence, '\u0001'), official),
    );
    expect(runs.filter((run) => run.length > 12)).toEqual([]);
    expect(runs.length).toBeGreaterThan(1000);
  });

  it('the rewritten one has the same lines in the same places, table lines to the byte', () => {
    const withoutMark = toText({ ...wenshangIndustry2023, closing: [] });
    expect(layout(withoutMark)).toEqual(layout(readPublished()));
  });
});
