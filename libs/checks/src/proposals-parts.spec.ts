import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures } from '../test/valid-report.ts';
import { proposalsParts } from './proposals-parts.ts';

const outcomeWith = (change: Parameters<typeof withFigures>[1]) =>
  proposalsParts.run(withFigures(validReport(), change))[0];

describe('proposals-parts', () => {
  it('says what its example tells', () => {
    const deputies = (value: number) => withFigures(validReport(), { 'proposals.npc': { value } });
    expectExample(proposalsParts, deputies(4), deputies(6));
  });

  it('holds for a valid report', () => {
    expect(proposalsParts.run(validReport()).map(({ outcome }) => outcome)).toEqual(['holds']);
  });

  it.each([
    ['finds parts that are more than the total', { 'proposals.npc': { value: 6 } }, 'finding'],
    ['finds parts that are less than the total', { 'proposals.cppcc': { value: 1 } }, 'finding'],
    ['finds one part that alone is more', { 'proposals.npc': { value: 10 }, 'proposals.cppcc': null }, 'finding'],
    ['cannot assess one part that is less', { 'proposals.cppcc': null }, 'cannotBeAssessed'],
    ['cannot assess without a total', { 'proposals.total': null }, 'cannotBeAssessed'],
    ['cannot assess without parts', { 'proposals.npc': null, 'proposals.cppcc': null }, 'cannotBeAssessed'],
    ['does not take a blank part for zero', { 'proposals.cppcc': inexact.blank ?? {} }, 'cannotBeAssessed'],
    ['does not compare an approximate part', { 'proposals.npc': inexact.approximate ?? {} }, 'cannotBeAssessed'],
  ])('%s', (_, change, expected) => {
    expect(outcomeWith(change)).toMatchObject({ outcome: expected, severity: 'warning' });
  });

  it('names the figures, both numbers and the difference', () => {
    expect(outcomeWith({ 'proposals.npc': { value: 6 } })?.message).toEqual({
      zh: '「人大代表建议」6＋「政协委员提案」5＝11，「承办人大代表建议和政协提案总数」9，相差2',
      en:
        "“Proposals of people's congress deputies” 6 + “Proposals of CPPCC members” 5 = 11; " +
        '“Proposals handled, total” 9; difference 2',
    });
  });
});
