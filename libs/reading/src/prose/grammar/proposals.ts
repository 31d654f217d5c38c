import type { Code } from '@gongkai/report';
import type { Family, Pattern } from './pattern.ts';

/** Whose proposals are counted. */
export interface KindOfProposal extends Pattern {
  readonly code: Code;
}

/** Tested on the words since the number before. */
export const kindsOfProposal: Family<KindOfProposal> = {
  name: 'proposals',
  effect: 'The number of 件 is that figure of proposals; both named together are the total.',
  section: 'six',
  patterns: [
    {
      name: 'people’s congress and CPPCC together',
      code: 'proposals.total',
      pattern:
        /(?:人大|(?<!党|职工|村民)代表(?:建议|意见))[^。；]{0,24}?(?:政协|提案)|(?:政协|提案)[^。；]{0,24}?(?:人大|代表建议)|建议[、和及]?(?:政协)?提案/,
      examples: [
        [
          '全年承办人大代表建议和政协提案共14件，其中：人大代表建议4件，政协提案10件，均已按期办复完毕。',
          { 'proposals.total': '14', 'proposals.npc': '4', 'proposals.cppcc': '10', 'proposals.answered': '14' },
        ],
        ['共办理建议、提案13件。', { 'proposals.total': '13' }],
      ],
      counterExamples: [
        ['在网站公开建议提案办理情况40条。', 'web items'],
        ['人大代表建议、政协提案各办理5件。', 'each of them'],
      ],
    },
    {
      name: 'people’s congress',
      code: 'proposals.npc',
      pattern: /人大|(?<!党|职工|村民)代表(?:建议|意见)/,
      examples: [['承办人大代表建议4件。', { 'proposals.npc': '4' }]],
      counterExamples: [
        ['办理党代表建议4件。', 'delegates of a party congress'],
        ['办理市人大代表建议3件、县人大代表建议5件。', 'two levels without their sum'],
        ['承办人大代表建议主办3件、协办2件。', 'two ways of handling without their sum'],
        ['去年承办人大代表建议4件。', 'last year'],
      ],
    },
    {
      name: 'CPPCC',
      code: 'proposals.cppcc',
      pattern: /政协|委员提案|(?<!职代会|职工)提案/,
      examples: [['办理政协委员提案十件。', { 'proposals.cppcc': '10' }]],
      counterExamples: [['办理职工提案10件。', 'proposals of employees']],
    },
  ],
};

/** Tested on the clause of a number without a kind, and on the whole sentence where it has none. */
export const allAnswered: Family = {
  name: 'all proposals answered, in words',
  effect: 'Answered equals the total that the sentence states.',
  section: 'six',
  patterns: [
    {
      name: 'all of them answered',
      pattern: /(?:均|全部|都)(?:已)?[^，。；未没]{0,16}?(?:办复|答复|办结|办理)(?:完毕|完成|完)?/,
      examples: [['承办人大代表建议、政协提案6件，全部办结。', { 'proposals.total': '6', 'proposals.answered': '6' }]],
      counterExamples: [
        ['承办人大代表建议、政协提案6件，均未办结。', 'none', { 'proposals.total': '6' }],
        ['承办人大代表建议、政协提案6件，办结率100%。', 'a rate', { 'proposals.total': '6' }],
      ],
    },
  ],
};

/** Tested on a sentence without a number of proposals. */
export const noProposals: Family = {
  name: 'no proposals, in words',
  effect: 'A stated zero of proposals.',
  section: 'six',
  patterns: [
    {
      name: 'none received',
      pattern:
        /(?:未|没有|无)(?:承办|收到|接到|办理|承接)?[^，。；\d]{0,12}人大[^，。；\d]{0,10}(?:和|及|、|与|或)[^，。；\d]{0,6}(?:政协|提案)/,
      examples: [['今年未承办人大代表建议和政协委员提案。', { 'proposals.total': '0' }]],
      counterExamples: [
        ['未承办省级、市级人大代表建议和政协委员提案。', 'levels apart from its own'],
        ['没有逾期办理的人大代表建议和政协提案。', 'a kind of them'],
      ],
    },
  ],
};
