import { reportOf, valuesOf } from '../../test/report-of.ts';

const proposalsOf = (six: string) =>
  Object.fromEntries(
    Object.entries(valuesOf(reportOf({ six })))
      .filter(([code]) => code.startsWith('proposals.'))
      .map(([code, value]) => [code.slice('proposals.'.length), value]),
  );

describe('proposal figures', () => {
  it.each([
    [
      '全年承办人大代表建议和政协提案共14件，其中：人大代表建议4件，政协提案10件，均已按期办复完毕。',
      { total: '14', npc: '4', cppcc: '10', answered: '14' },
    ],
    ['办理人大代表建议、政协委员提案十四件。', { total: '14' }],
    ['承办人大代表建议4件、政协委员提案10件。', { npc: '4', cppcc: '10' }],
    ['收到县人大建议1件，政协提案1件，已办复2件。', { npc: '1', cppcc: '1', answered: '2' }],
    ['承办人大代表建议4件、政协委员提案10件，合计14件。', { npc: '4', cppcc: '10', total: '14' }],
    ['围绕高效办成一件事，办理人大代表建议1件、政协提案0件。', { npc: '1', cppcc: '0' }],
    ['今年未承办人大代表建议和政协委员提案。', { total: '0' }],
    ['共办理人大建议、政协提案13件，办结率100%。', { total: '13' }],
  ])('%s', (six, expected) => {
    expect(proposalsOf(six)).toEqual(expected);
  });

  it.each([
    ['未承办省级、市级人大代表建议和政协委员提案。'],
    ['在网站公开建议提案办理情况40条。'],
    ['按要求公开建议提案办理结果。'],
    ['公开信箱办件22件、人大代表建议及答复107件、政协提案和答复149件。'],
    ['公开承办的人大代表建议办理结果12件。'],
    ['全年收到申请14件，均已答复。'],
    // The end of 20 behind a mark that nobody sees is no 0.
    ['承办人大代表建议2\u200b0件、政协委员提案十\u200b四件。'],
  ])('finds none in: %s', (six) => {
    expect(proposalsOf(six)).toEqual({});
  });
});
