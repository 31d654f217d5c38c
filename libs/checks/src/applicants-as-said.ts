import type { Code } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { sentencesOf } from './paragraphs-of.ts';
import { sideOf, spellSum } from './sum.ts';

const personsOnly = /(?:均|全部|都)[^，。；\d]{0,6}(?:自然人|公民个人)/g;
const bodies: readonly Code[] = ['company', 'research', 'charity', 'legal', 'otherBody'].map(
  (column) => `requests.received.${column}`,
);

/** Only what the text says is compared: it need not speak of applicants. */
export const applicantsAsSaid: ReportCheck = {
  code: 'applicants-as-said',
  name: { zh: '正文所称申请人', en: 'Applicants as the text says' },
  sentence: {
    zh: '正文称申请人均为自然人的，表三新收申请没有其他申请人。',
    en: 'Where the text says that all applicants were natural persons, table three has received from no other.',
  },
  basis: {
    zh: '审核惯例：同一报告中正文与表格的数据一致',
    en: 'Practice of reviewers: text and tables of one report agree',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文写“申请人均为自然人”，表三“本年新收”其他五类申请人都是 0',
        en: 'The text says “申请人均为自然人”, table three has received 0 from each of the five other kinds',
      },
      says: {
        zh: '正文称申请人均为自然人，表三其他五类申请人都是0，相符',
        en: 'The text says that all applicants were natural persons; the five other kinds in table three are 0; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文写“申请人均为自然人”，表三“本年新收”商业企业 2、其他四类 0',
        en: 'The text says “申请人均为自然人”, table three has received 2 from companies and 0 from the four other kinds',
      },
      says: {
        zh: '正文称申请人均为自然人，表三还有其他申请人：「一、本年新收政府信息公开申请数量·商业企业」2＋其余4项0＝2',
        en: 'The text says that all applicants were natural persons; table three has others: “1. Received this year · Companies” 2 + 4 others 0 = 2',
      },
    },
  },
  run: (subject) => {
    const { report } = subject;
    const said = [...sentencesOf(subject, 1), ...sentencesOf(subject, 3)]
      .filter(({ text }) => /申请/.test(text))
      .flatMap(({ text, place }) =>
        [...text.matchAll(personsOnly)].map((match) => {
          const start = place.start + match.index;
          return { ...place, start, end: start + match[0].length };
        }),
      );
    if (said.length === 0) {
      const message = { zh: '正文没有称申请人均为自然人', en: 'The text does not say that all were natural persons' };
      return [holds({ check: applicantsAsSaid }, message)];
    }
    const ground = { check: applicantsAsSaid, cells: bodies, left: wording(...said) };
    const obstacles = obstaclesAmong(report, bodies);
    if (obstacles.length > 0) return [cannotBeAssessed(ground, applicantsAsSaid.name, reasonOf(obstacles))];
    const right = sideOf(report, bodies);
    const { zh, en } = spellSum(report, bodies);
    return right.value === 0
      ? [
          holds(
            { ...ground, right },
            {
              zh: '正文称申请人均为自然人，表三其他五类申请人都是0，相符',
              en: 'The text says that all applicants were natural persons; the five other kinds in table three are 0; they agree',
            },
          ),
        ]
      : [
          found(
            { ...ground, right },
            {
              zh: `正文称申请人均为自然人，表三还有其他申请人：${zh}`,
              en: `The text says that all applicants were natural persons; table three has others: ${en}`,
            },
          ),
        ];
  },
};
