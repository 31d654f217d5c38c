import { inSection, type ReportFault } from './fault.ts';

/** Faults of the six sections and what stands in them. */
export const faultsInSections: readonly ReportFault[] = [
  {
    kind: 'section-missing',
    agencyKey: 'forestry',
    year: 2024,
    check: 'sections-complete',
    says: { zh: '缺第五部分', en: 'Section five is missing' },
    report: ({ content, expected }) => ({
      content: { ...content, sections: content.sections.filter(({ number }) => number !== 5) },
      expected: { ...expected, status: 'partial', statements: { problems: 0, improvements: 0 } },
    }),
  },
  {
    kind: 'sections-out-of-order',
    agencyKey: 'yongxing',
    year: 2024,
    check: 'sections-complete',
    says: { zh: '第六部分排在第五部分之前', en: 'Section six stands before section five' },
    report: ({ content, expected }) => {
      const [five, six] = [5, 6].map((number) => content.sections.filter((section) => section.number === number));
      const others = content.sections.filter((section) => section.number !== 5 && section.number !== 6);
      return { content: { ...content, sections: [...others, ...(six ?? []), ...(five ?? [])] }, expected };
    },
  },
  {
    kind: 'section-heading-renamed',
    agencyKey: 'supply-cooperative',
    year: 2023,
    check: 'sections-complete',
    says: { zh: '第五部分标题写成“下一步工作打算”', en: 'Section five is headed “What comes next”' },
    report: (report) => {
      const { content, expected } = inSection(report, 5, (section) => ({ ...section, heading: '五、下一步工作打算' }));
      return { content, expected: { ...expected, status: 'partial', statements: { problems: 0, improvements: 0 } } };
    },
  },
  {
    kind: 'section-number-repeated',
    agencyKey: 'west-street',
    year: 2023,
    check: 'heading-numbering',
    says: { zh: '第六部分的编号又写成“五”', en: 'Section six is numbered five again' },
    report: (report) =>
      inSection(report, 6, (section) => ({ ...section, heading: section.heading.replace(/^六/, '五') })),
  },
  {
    kind: 'aspect-missing',
    agencyKey: 'veterans',
    year: 2022,
    check: 'five-aspects',
    says: { zh: '第一部分缺监督保障', en: 'Section one lacks its fifth aspect, supervision' },
    report: (report) =>
      inSection(report, 1, (section) => {
        const last = section.parts.findIndex(({ text }) => text.includes('监督保障'));
        return { ...section, parts: last < 0 ? section.parts : section.parts.slice(0, last) };
      }),
  },
  {
    kind: 'section-five-empty',
    agencyKey: 'yuntai',
    year: 2024,
    check: 'problems-and-improvements',
    says: { zh: '第五部分只有标题，没有内容', en: 'Section five has its heading and nothing else' },
    draft: (draft) => ({ ...draft, problems: { parts: [], problems: 0, improvements: 0 } }),
  },
  {
    kind: 'improvements-missing',
    agencyKey: 'health-insurance',
    year: 2023,
    check: 'problems-and-improvements',
    says: { zh: '第五部分只写问题，没有改进措施', en: 'Section five lists problems and no improvements' },
    draft: (draft) => ({
      ...draft,
      problems: {
        parts: [
          {
            kind: 'paragraph',
            text: `${draft.speaker.self}还存在以下不足：一是${draft.speaker.topics[0]}的公开范围偏窄；二是更新节奏时快时慢。`,
          },
        ],
        problems: 2,
        improvements: 0,
      },
    }),
  },
  {
    kind: 'processing-fee-not-stated',
    agencyKey: 'shuangqiao',
    year: 2023,
    check: 'processing-fee-stated',
    says: { zh: '第六部分没有说明信息处理费', en: 'Section six does not say what processing fee was charged' },
    draft: (draft) => ({ ...draft, fee: null }),
  },
];
