import type { Check, Subject } from './check.ts';
import { aspects, type Aspect } from './aspects.ts';
import { headingPlace } from './heading-place.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** So many aspects named at the head of paragraphs show that the section is divided by them. */
const showsDivision = 3;

/** Where the section is divided by aspects, a word in passing does not make up for a missing one; else any word of it counts. */
export const fiveAspects: Check = {
  code: 'five-aspects',
  name: { zh: '总体情况五个方面', en: 'Five aspects of section one' },
  sentence: {
    zh: '第一部分写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    en: 'Section one covers disclosure of its own accord and on request, management of information, platforms and supervision.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，第一部分“总体情况”',
    en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, section one',
  },
  severity: 'notice',
  run: (subject) => {
    const notDue = notInForm2014(subject.report);
    if (notDue !== null) return [cannotBeAssessed({ check: fiveAspects }, fiveAspects.name, notDue)];
    const section = subject.report.sections.find(({ number }) => number === 1);
    if (section === undefined) {
      const reason = { zh: '没有读到第一部分', en: 'section one was not found' };
      return [cannotBeAssessed({ check: fiveAspects }, fiveAspects.name, reason)];
    }
    const ground = { check: fiveAspects, left: wording(headingPlace(section)) };
    const missing = missingFrom(subject);
    return missing.length === 0
      ? [holds(ground, { zh: '五个方面都已写到', en: 'All five aspects are covered' })]
      : missing.map(({ name }) =>
          found(ground, { zh: `第一部分没有写到“${name.zh}”`, en: `Section one does not cover ${name.en}` }),
        );
  },
};

function missingFrom(subject: Subject): Aspect[] {
  const paragraphs = paragraphsOf(subject, 1).map(({ text }) => text);
  const heads = paragraphs.map(headOf);
  const anywhere = paragraphs.join('\n');
  const divided = aspects.filter(({ named }) => heads.some((head) => named.test(head))).length >= showsDivision;
  return aspects.filter(
    ({ named, words }) =>
      !named.test(anywhere) && !(divided ? heads.some((head) => words.test(head)) : words.test(anywhere)),
  );
}

const numberedHead = /^[\s　]*[（(]?[一二三四五六七八九十\d]+[）)、.．是]\s*([^。，,：:；;\n]{1,30})/;
const bareHead = /^[\s　]*([^。，,：:；;\n]{1,30})[\s　]*(?:[：:]|$)/;

/** What a paragraph is headed by: a whole sub-heading, the words behind 一是 or （一） up to the first mark, or those before a colon. */
function headOf(text: string): string {
  return (numberedHead.exec(text) ?? bareHead.exec(text))?.[1] ?? '';
}
