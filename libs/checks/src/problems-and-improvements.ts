import type { Statement } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { headingPlace } from './heading-place.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** A shorter line without a full stop heads something and says nothing. */
const longestHeading = 20;

const problemWords = /问题|不足|短板|薄弱|差距|困难|不够|不强|不高|不多|欠缺|缺乏|有待|偏/;
const improvementWords = /下一步|改进|整改|今后|为此|将(?!近)|进一步|加强|完善|加大|提高|提升/;

/** The reader lists numbered statements; plain sentences about them count here as well. */
export const problemsAndImprovements: ReportCheck = {
  code: 'problems-and-improvements',
  name: { zh: '问题与改进', en: 'Problems and improvements' },
  sentence: {
    zh: '第五部分至少写明一个问题和一项改进。',
    en: 'Section five names at least one problem and one improvement.',
  },
  basis: {
    zh: '《条例》第五十条第一款第（四）项；国办公开办函〔2021〕30号、〔2019〕60号格式第五部分',
    en: 'Regulation, article 50 (1) item 4; form of 2021 no. 30 and 2019 no. 60, section five',
  },
  severity: 'warning',
  fault: 'incomplete',
  example: {
    holds: {
      given: {
        zh: '第五部分写“个别栏目更新偏慢。”“按月检查栏目。”',
        en: 'Section five says “个别栏目更新偏慢。” and “按月检查栏目。”',
      },
      says: { zh: '问题和改进都已写明', en: 'Problems and improvements are named' },
    },
    finding: {
      given: { zh: '第五部分只写“个别栏目更新偏慢。”', en: 'Section five says “个别栏目更新偏慢。” and no more' },
      says: { zh: '第五部分没有写明改进措施', en: 'Section five names no improvement' },
    },
  },
  run: (subject) => {
    const section = subject.report.sections.find(({ number }) => number === 5);
    const check = problemsAndImprovements;
    if (section === undefined) {
      const reason = { zh: '没有读到第五部分', en: 'section five was not found' };
      return [cannotBeAssessed({ check }, check.name, reason)];
    }
    const { problems, improvements } = subject.report.statements;
    const prose = proseOf(subject);
    const missing = [
      ...(problems.length > 0 || problemWords.test(prose)
        ? []
        : [{ zh: '存在的问题', en: 'problem', other: improvements }]),
      ...(improvements.length > 0 || improvementWords.test(prose)
        ? []
        : [{ zh: '改进措施', en: 'improvement', other: problems }]),
    ];
    if (missing.length > 0) {
      return missing.map(({ zh, en, other }) =>
        found(
          { check, about: en, left: wording(headingPlace(section)), right: wording(...placesOf(other)) },
          { zh: `第五部分没有写明${zh}`, en: `Section five names no ${en}` },
        ),
      );
    }
    const sides = { left: wording(...placesOf(problems)), right: wording(...placesOf(improvements)) };
    return [holds({ check, ...sides }, { zh: '问题和改进都已写明', en: 'Problems and improvements are named' })];
  },
};

function proseOf(subject: Subject): string {
  return paragraphsOf(subject, 5)
    .map(({ text }) => text.trim())
    .filter((text) => text.length > longestHeading || /[。；]/.test(text))
    .join('\n');
}

function placesOf(statements: readonly Statement[]) {
  return statements.map(({ place }) => place);
}
