import { agencyOf } from '../agencies.ts';
import { paragraph } from '../../report-content.ts';
import { choiceOf, draftOf, type Draft, speakerOf } from '../draft.ts';
import { figuresOverYears } from '../figures/figures-over-years.ts';
import { weaknessesOf } from '../phrases/problem-phrases.ts';
import type { ReportFault } from './fault.ts';

/** What a sound report of that body on that year says. */
function soundDraft(key: string, year: number): Draft {
  const agency = agencyOf(key);
  const figures = figuresOverYears(agency).get(year);
  if (figures === undefined) throw new RangeError(`"${key}" owes no report on ${year}; copy from another one`);
  return draftOf(agency, figures);
}

/** The draft with what another one says around its numbers, year and names put right. */
function withGeneralPartOf(draft: Draft, from: Draft): Draft {
  const adapted = (text: string) =>
    text
      .replaceAll(String(from.speaker.year), String(draft.speaker.year))
      .replaceAll(from.speaker.name, draft.speaker.name)
      .replaceAll(from.speaker.self, draft.speaker.self);
  const [disclosed, asked, managed, platforms, supervised] = from.aspects;
  return {
    ...draft,
    introduction: adapted(from.introduction),
    aspects: [adapted(disclosed), adapted(asked), adapted(managed), adapted(platforms), adapted(supervised)],
  };
}

/** Text taken over from another report. */
export const copiedTexts: readonly ReportFault[] = [
  {
    kind: 'another-body-named',
    agencyKey: 'donghe',
    year: 2024,
    check: 'another-body-named',
    says: { zh: '正文里留有西岭镇的名称', en: 'The text names another town' },
    draft: (draft) => {
      const [disclosed, asked, managed, platforms] = draft.aspects;
      const supervised = '示例县西岭镇人民政府把信息公开列入站所月度例会，镇纪委不定期抽查，结果与年终评先挂钩。';
      return { ...draft, aspects: [disclosed, asked, managed, platforms, supervised] };
    },
  },
  {
    kind: 'another-year-named',
    agencyKey: 'nanhu',
    year: 2025,
    check: 'another-year-in-the-text',
    says: { zh: '2025年报告的正文写成2023年', en: 'The text of the report on 2025 speaks of 2023' },
    draft: (draft) => ({
      ...draft,
      introduction: `2023年，${draft.speaker.self}按年初计划推进信息公开，2023年度各项任务均已落实。`,
    }),
  },
  {
    kind: 'section-five-from-last-year',
    agencyKey: 'nanhu',
    year: 2023,
    check: 'copied-from-last-year',
    says: { zh: '第五部分与2022年相同', en: 'Section five is that of 2022' },
    draft: (draft) => ({ ...draft, problems: soundDraft('nanhu', 2022).problems }),
  },
  {
    kind: 'section-five-from-another-body',
    agencyKey: 'baiyang',
    year: 2023,
    check: 'copied-from-another-body',
    says: { zh: '第五部分与青石镇相同', en: 'Section five is that of another town' },
    draft: (draft) => ({ ...draft, problems: soundDraft('qingshi', 2023).problems }),
  },
  {
    kind: 'problems-as-last-year',
    agencyKey: 'shiqiao',
    year: 2024,
    check: 'problems-as-last-year',
    says: {
      zh: '两个问题都是2023年写过的，没有整改下文',
      en: 'Both problems were named in 2023, and nothing is said of what became of them',
    },
    draft: ({ agency, ...draft }) => {
      const [first, second] = weaknessesOf(speakerOf(agency, 2023), choiceOf(agency, 2023));
      const parts = [
        paragraph(`自查下来，不足之处主要有：一是${first?.problem ?? ''}；二是${second?.problem ?? ''}。`),
        paragraph('下一步的改进措施是：一是每月召开一次站所碰头会，当面交办；二是选两个村先行试点，成熟后推开。'),
      ];
      return { ...draft, agency, problems: { parts, problems: 2, improvements: 2 } };
    },
  },
  {
    kind: 'section-one-from-last-year',
    agencyKey: 'xiling',
    year: 2024,
    check: 'copied-from-last-year',
    says: {
      zh: '第一部分与2023年几乎相同，只改了年份和数字',
      en: 'Section one is that of 2023 but for the year and the numbers',
    },
    draft: (draft) => withGeneralPartOf(draft, soundDraft('xiling', 2023)),
  },
  {
    kind: 'section-one-from-another-body',
    agencyKey: 'nanhu',
    year: 2024,
    check: 'copied-from-another-body',
    says: {
      zh: '第一部分与青石镇几乎相同，只改了名称和数字',
      en: 'Section one is that of another town but for names and numbers',
    },
    draft: (draft) => withGeneralPartOf(draft, soundDraft('qingshi', 2024)),
  },
];
