import { expectExampleOfYear } from '../test/expect-example.ts';
import { otherWords, ownWords, ownWordsAdapted, towns, writingCounty } from '../test/written.ts';
import { copiedFromAnotherBody } from './copied-from-another-body.ts';

const [first, second] = towns;
const third = '示例县财政局';

describe('copied-from-another-body', () => {
  it('says what its example says', () => {
    expectExampleOfYear(
      copiedFromAnotherBody,
      writingCounty([
        { name: first, now: { one: ownWords } },
        { name: second, now: { one: [...otherWords, ownWords[2]] } },
      ]),
      writingCounty([
        { name: first, now: { one: ownWords } },
        { name: second, now: { one: ownWordsAdapted } },
      ]),
    );
  });

  it('finds every pair and says it of both, once for a section, with all that are alike', () => {
    const county = writingCounty([
      { name: first, now: { five: ownWords } },
      { name: second, now: { five: [...ownWordsAdapted, ...otherWords] } },
      { name: third, now: { five: ['另有安排。', ...ownWords] } },
      { name: '示例县丙谷镇人民政府', now: { five: otherWords } },
    ]);
    const others = [...copiedFromAnotherBody.runYear(county)].map(([agencyId, [, five]]) => [
      agencyId,
      five?.right.reports?.map((report) => report.agencyId),
    ]);
    expect(others).toEqual([
      [1, [2, 3]],
      [2, [4, 1, 3]],
      [3, [1, 2]],
      [4, [2]],
    ]);
  });

  it('prints beside each place what the other body says there, in the version that says it', () => {
    const county = writingCounty([
      { name: first, now: { one: ownWords } },
      { name: second, now: { one: ownWordsAdapted }, version: 3 },
      { name: third, now: { one: [...ownWords, ...otherWords] } },
    ]);
    const [one] = copiedFromAnotherBody.runYear(county).get(1) ?? [];
    expect(one?.left.places).toHaveLength(2);
    expect(one?.right.quotes?.map(({ agencyId, version, text }) => [agencyId, version, text])).toEqual([
      [2, 3, ownWordsAdapted.join('')],
      [3, 1, ownWords.join('')],
    ]);
    expect(one?.message.zh).toContain('与2个单位有相同段落');
  });

  it('leaves out what the county gave its bodies to say', () => {
    const bodies = [first, second].map((name) => ({ name, now: { one: ownWords } }));
    const withTemplate = copiedFromAnotherBody.runYear(writingCounty(bodies, [ownWords.join('\n')]));
    expect([...withTemplate.values()].flat().filter(({ outcome }) => outcome === 'finding')).toEqual([]);
  });

  it('cannot be assessed while no other body has such a section, though it has handed in', () => {
    const county = writingCounty([
      { name: first, now: { one: ownWords } },
      { name: second, now: { five: otherWords } },
    ]);
    const [one] = copiedFromAnotherBody.runYear(county).get(1) ?? [];
    expect(one).toMatchObject({ outcome: 'cannotBeAssessed', reason: { zh: '其他单位的年报都没有可比的这一部分' } });
  });

  it('cannot be assessed while a body is alone', () => {
    const [one] = copiedFromAnotherBody.runYear(writingCounty([{ name: first, now: { one: ownWords } }])).get(1) ?? [];
    expect(one).toMatchObject({ outcome: 'cannotBeAssessed', reason: { zh: '其他单位的年报都没有可比的这一部分' } });
  });
});
