import type { Finding, Section, Text } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { numberOfSection, subheadingsOf } from './numbered-headings.ts';
import { slipsAmong, type Slip } from './numbering-slips.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';

/** Numbers as printed; numbers that the word processor sets by itself are not in the text. */
export const headingNumbering: ReportCheck = {
  code: 'heading-numbering',
  name: { zh: '标题编号', en: 'Numbering of headings' },
  sentence: {
    zh: '各部分标题和小标题的编号写法一致，不缺、不重、不乱。',
    en: 'Headings and sub-headings are numbered in one style, without gap, repeat or disorder.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号格式的标题编号；公文结构层次序数“一、”“（一）”“1.”“（1）”（GB/T 9704—2012）',
    en: 'Headings of the form of 2021 no. 30; levels of numbering in official documents (GB/T 9704—2012)',
  },
  severity: 'notice',
  example: {
    holds: {
      given: {
        zh: '第一部分的小标题依次编为（一）（二）（三）',
        en: 'The sub-headings of section one are numbered （一）（二）（三）',
      },
      says: { zh: '标题编号一致、连续', en: 'Headings are numbered in one style and in order' },
    },
    finding: {
      given: {
        zh: '第一部分的小标题编为（一）（三）',
        en: 'The sub-headings of section one are numbered （一）（三）',
      },
      says: { zh: '小标题编号“（三）”之前缺第2项', en: 'Number 2 is missing before “（三）”' },
    },
  },
  run: (subject) => {
    const { document, report } = subject;
    const numbered = report.sections.filter((section) => numberOfSection(document, section) !== null);
    const subheadings = report.sections.map((section) => subheadingsOf(document, report, section));
    if (numbered.length === 0 && subheadings.every((those) => those.length === 0)) {
      const reason = { zh: '没有读到带编号的标题', en: 'no numbered heading was found' };
      return [cannotBeAssessed({ check: headingNumbering }, headingNumbering.name, reason)];
    }
    const slips = report.sections.flatMap((section, i) => [
      // Sections of 2014–2018 were not prescribed: their numbers are not those of today.
      ...(numbered.length > 0 && report.form !== '2014' ? sectionSlip(subject, section) : []),
      // Section five lists problems and then improvements, each from （一）.
      ...slipsAmong(subheadings[i] ?? [], section.number === 5).map(toFinding),
    ]);
    const message = { zh: '标题编号一致、连续', en: 'Headings are numbered in one style and in order' };
    return slips.length > 0 ? slips : [holds({ check: headingNumbering }, message)];
  },
};

function sectionSlip({ document }: Subject, section: Section): Finding[] {
  const heading = numberOfSection(document, section);
  const { start, end } = section.heading;
  const right = wording(heading?.place ?? { kind: 'sentence', section: section.number, start, end });
  const ground = { check: headingNumbering, right };
  if (heading === null) {
    return [
      found(ground, {
        zh: `第${section.number}部分的标题没有编号`,
        en: `The heading of section ${section.number} has no number`,
      }),
    ];
  }
  if (heading.number !== section.number) {
    const sides = {
      left: { value: section.number, places: [] },
      right: { value: heading.number, places: [heading.place] },
    };
    return [
      found(
        { ...ground, ...sides },
        {
          zh: `第${section.number}部分的标题编号为“${heading.text}”`,
          en: `The heading of section ${section.number} is numbered “${heading.text}”`,
        },
      ),
    ];
  }
  if (!heading.digits) return [];
  return [
    found(ground, {
      zh: `标题编号“${heading.text}”没有用中文数字`,
      en: `The number “${heading.text}” of a heading is not a Chinese numeral`,
    }),
  ];
}

function toFinding({ kind, heading, previous, expected }: Slip): Finding {
  const places = previous === null ? [] : [previous.place];
  const numbers = {
    left: { value: kind === 'style' ? null : expected, places },
    right: { value: kind === 'style' ? null : heading.number, places: [heading.place] },
  };
  return found({ check: headingNumbering, ...numbers }, words(kind, heading.text, previous?.text ?? '', expected));
}

function words(kind: Slip['kind'], text: string, before: string, expected: number): Text {
  switch (kind) {
    case 'style':
      return {
        zh: `小标题编号“${text}”与前面的“${before}”写法不同`,
        en: `The number “${text}” is in another style than “${before}” before it`,
      };
    case 'gap':
      return {
        zh: `小标题编号“${text}”之前缺第${expected}项`,
        en: `Number ${expected} is missing before “${text}”`,
      };
    case 'repeat':
      return { zh: `小标题编号“${text}”重复`, en: `The number “${text}” is repeated` };
    case 'order':
      return {
        zh: `小标题编号“${text}”排在“${before}”之后，次序有误`,
        en: `The number “${text}” stands after “${before}”`,
      };
  }
}
