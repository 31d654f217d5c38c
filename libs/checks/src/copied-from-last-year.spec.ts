import { expectExampleOfYear } from '../test/expect-example.ts';
import { otherWords, ownWords, ownWordsLastYear, towns, type Written, writingCounty } from '../test/written.ts';
import { copiedFromLastYear } from './copied-from-last-year.ts';

const [town] = towns;
const gone = '示例县丁湾办事处';
const outcomes = (now: Written, lastYear?: Written) =>
  copiedFromLastYear
    .runYear(writingCounty([{ name: town, now, ...(lastYear === undefined ? {} : { lastYear }) }]))
    .get(1);

describe('copied-from-last-year', () => {
  it('says what its example says', () => {
    expectExampleOfYear(
      copiedFromLastYear,
      writingCounty([{ name: town, now: { one: ownWords }, lastYear: { one: otherWords } }]),
      writingCounty([{ name: town, now: { one: ownWords }, lastYear: { one: ownWordsLastYear } }]),
    );
  });

  it('looks at sections one and five apart', () => {
    const found = outcomes({ one: otherWords, five: ownWords }, { one: ownWords, five: ownWordsLastYear });
    expect(found?.map(({ outcome }) => outcome)).toEqual(['holds', 'finding']);
  });

  it('shows each passage beside that of last year, as printed in both', () => {
    const [found] = outcomes({ one: [...ownWords, ...otherWords] }, { one: ['另有安排。', ...ownWordsLastYear] }) ?? [];
    const length = ownWords.join('').length;
    expect(found).toMatchObject({
      severity: 'warning',
      left: { places: [{ kind: 'sentence', section: 1, start: 100, end: 100 + length }] },
      right: { reports: [{ agencyId: 1, year: 2023 }], quotes: [{ text: ownWordsLastYear.join('') }] },
    });
  });

  it('holds a body that was merged against each of those it continues', () => {
    const county = writingCounty([
      { name: town, now: { one: ownWords }, continues: { agencyId: 9, name: gone, wrote: { one: ownWordsLastYear } } },
    ]);
    const [found] = copiedFromLastYear.runYear(county).get(1) ?? [];
    expect(found).toMatchObject({ outcome: 'finding', right: { reports: [{ agencyId: 9, year: 2023 }] } });
  });

  it('finds the text of a body that is no longer on the roster with nothing but the name put right, and names that body', () => {
    const wrote = { one: ownWords.map((text) => text.replace('我镇', '丁湾办事处')) };
    const county = writingCounty([
      {
        name: town,
        now: { one: ownWords.map((text) => text.replace('我镇', '甲山镇')) },
        continues: { agencyId: 9, name: gone, wrote },
      },
    ]);
    expect(copiedFromLastYear.runYear(county).get(1)?.[0]).toMatchObject({
      outcome: 'finding',
      message: { zh: `第一部分有3句与${gone}2023年年报相同（数字、年份、单位名称不计）` },
    });
  });

  it.each([
    ['there is no report on last year', { one: ownWords }, undefined, '没有可比的2023年年报'],
    ['the section was not found', {}, { one: ownWords }, '没有读到这一部分的文字，或者过长（3万字以上）'],
    ['it was not found last year', { one: ownWords }, {}, '2023年年报没有读到这一部分的文字，或者过长（3万字以上）'],
  ])('cannot be assessed where %s', (_, now, lastYear, zh) => {
    expect(outcomes(now, lastYear)?.[0]).toMatchObject({ outcome: 'cannotBeAssessed', reason: { zh } });
  });

  it('has no outcome for a body without a report', () => {
    expect(copiedFromLastYear.runYear(writingCounty([{ name: town, now: null }])).size).toBe(0);
  });
});
