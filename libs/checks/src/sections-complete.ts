import type { Finding, Section, SectionNumber } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { headingPlace } from './heading-place.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';

const numbers: readonly SectionNumber[] = [1, 2, 3, 4, 5, 6];
const numerals = '一二三四五六';

/** The form prescribes six sections. */
export const sectionsComplete: ReportCheck = {
  code: 'sections-complete',
  name: { zh: '六个部分齐全', en: 'Six sections' },
  sentence: {
    zh: '年报的六个部分齐全，并按顺序排列。',
    en: 'The report has its six sections, in their order.',
  },
  basis: {
    zh: '《条例》第五十条；国办公开办函〔2021〕30号、〔2019〕60号格式',
    en: 'Regulation, article 50; form of the State Council General Office, 2021 no. 30 and 2019 no. 60',
  },
  severity: 'warning',
  fault: 'incomplete',
  example: {
    holds: {
      given: { zh: '依次有第一至第六部分的标题', en: 'The headings of sections one to six, in that order' },
      says: { zh: '六个部分齐全有序', en: 'All six sections stand in their order' },
    },
    finding: {
      given: {
        zh: '有第一、二、四、五、六部分的标题，没有第三部分',
        en: 'The headings of sections one, two, four, five and six; none of section three',
      },
      says: {
        zh: '应有6个部分，读到5个，相差1：没有第三部分',
        en: '6 sections are due, 5 were found, difference 1: no section 3',
      },
    },
  },
  run: ({ report }: Subject): Finding[] => {
    const reason = notInForm2014(report);
    if (reason !== null) return [cannotBeAssessed({ check: sectionsComplete }, sectionsComplete.name, reason)];
    const slips = [...missing(report.sections), ...misplaced(report.sections)];
    if (slips.length > 0) return slips;
    const ground = { check: sectionsComplete, left: wording(...report.sections.map(headingPlace)) };
    return [holds(ground, { zh: '六个部分齐全有序', en: 'All six sections stand in their order' })];
  },
};

function missing(sections: readonly Section[]): Finding[] {
  const absent = numbers.filter((number) => !sections.some((section) => section.number === number));
  if (absent.length === 0) return [];
  const left = { value: numbers.length - absent.length, places: sections.map(headingPlace) };
  const right = { value: numbers.length, places: [] };
  return [
    found(
      { check: sectionsComplete, left, right },
      {
        zh: `应有${right.value}个部分，读到${left.value}个，相差${absent.length}：没有第${absent.map(numeral).join('、')}部分`,
        en: `${right.value} sections are due, ${left.value} were found, difference ${absent.length}: no section ${absent.join(', ')}`,
      },
    ),
  ];
}

/** Each section that stands behind a later one, or stands twice. */
function misplaced(sections: readonly Section[]): Finding[] {
  return sections.flatMap((section, i) => {
    const previous = sections[i - 1];
    if (previous === undefined || section.number > previous.number) return [];
    const ground = {
      check: sectionsComplete,
      left: wording(headingPlace(previous)),
      right: wording(headingPlace(section)),
    };
    return [
      found(ground, {
        zh: `第${numeral(section.number)}部分排在第${numeral(previous.number)}部分之后`,
        en: `Section ${section.number} stands after section ${previous.number}`,
      }),
    ];
  });
}

function numeral(number: SectionNumber): string {
  return numerals.charAt(number - 1);
}
