import { cellsOf } from '../../cells-of.ts';
import type { SectionContent } from '../../report-content.ts';
import type { SampleReport } from '../sample-report.ts';
import type { ReportFault } from './fault.ts';

/** The report with one section printed otherwise. */
function inSection(
  report: SampleReport,
  number: SectionContent['number'],
  change: (section: SectionContent) => SectionContent,
): SampleReport {
  const sections = report.content.sections.map((section) => (section.number === number ? change(section) : section));
  return { ...report, content: { ...report.content, sections } };
}

/** The report with the tables of 2019: cells that both editions have keep their number, the others are 0. */
function inTheFormOf2019({ content, expected }: SampleReport): SampleReport {
  const others = Object.entries(content.cells).filter(
    ([code, text]) => code.startsWith('requests.other.') && text !== '0',
  );
  if (others.length > 0) {
    throw new RangeError(
      `2019 has one row for other outcomes; "${String(others[0])}" would be lost; plant the fault elsewhere`,
    );
  }
  const cells = cellsOf('2019', (code) => content.cells[code] ?? '0');
  const prose = Object.entries(expected.figures).filter(([code]) => !(code in content.cells));
  const tables = Object.entries(cells).map(([code, text]) => [code, { cell: 'number', value: Number(text) }] as const);
  return {
    content: { ...content, edition: '2019', cells },
    expected: { ...expected, figures: { ...Object.fromEntries(prose), ...Object.fromEntries(tables) } },
  };
}

/** Faults of layout, headings, title and statements. */
export const faultsInStructure: readonly ReportFault[] = [
  {
    kind: 'heading-numbering',
    agencyKey: 'licensing',
    year: 2023,
    check: 'heading-numbering',
    says: {
      zh: '第一部分小标题（三）写成（3）',
      en: 'The third sub-heading of section one is numbered （3） among Chinese numerals',
    },
    report: (report) =>
      inSection(report, 1, (section) => ({
        ...section,
        parts: section.parts.map((part) => ({ ...part, text: part.text.replace(/^（三）/, '（3）') })),
      })),
  },
  {
    kind: 'template-residue',
    agencyKey: 'beiyuan',
    year: 2022,
    check: 'template-residue',
    says: { zh: '模板中的“（具体网址）”没有填写', en: 'The address of the template was not filled in: （具体网址）' },
    draft: (draft) => ({
      ...draft,
      preamble: [...draft.preamble, '电子文本登载于县政府门户网站（具体网址），欢迎查阅。'],
    }),
  },
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
    kind: 'processing-fee-not-stated',
    agencyKey: 'shuangqiao',
    year: 2023,
    check: 'processing-fee-stated',
    says: { zh: '第六部分没有说明信息处理费', en: 'Section six does not say what processing fee was charged' },
    draft: (draft) => ({ ...draft, fee: null }),
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
    kind: 'period-is-not-the-year',
    agencyKey: 'ethnic',
    year: 2024,
    check: 'period-is-the-year',
    says: { zh: '统计期限截至11月30日，不是全年', en: 'The period ends on 30 November' },
    draft: (draft) => ({
      ...draft,
      preamble: draft.preamble.map((line) => line.replace(/12月31日/, '11月30日')),
    }),
  },
  {
    kind: 'contact-without-telephone',
    agencyKey: 'qingxi',
    year: 2023,
    check: 'contact-complete',
    says: { zh: '联系方式只有地址，没有电话', en: 'The contact has an address and no telephone' },
    draft: (draft) => ({
      ...draft,
      preamble: draft.preamble.map((line) => line.replace(/[，；](?:联系|办公)?电话：[-\d]+/, '')),
    }),
  },
  {
    kind: 'title-names-another-year',
    agencyKey: 'civil-affairs',
    year: 2025,
    check: 'period-is-the-year',
    says: { zh: '文件名和统计期限为2025年，标题写成2024年', en: 'The title says 2024; file name and period say 2025' },
    draft: (draft) => ({ ...draft, titleYear: draft.figures.year - 1 }),
  },
  {
    kind: 'title-without-year',
    agencyKey: 'donghe',
    year: 2023,
    check: 'title-complete',
    says: { zh: '标题没有写年度', en: 'The title names no year' },
    report: (report) => ({
      ...report,
      content: { ...report.content, title: [`${report.expected.agency ?? ''}政府信息公开工作年度报告`] },
    }),
  },
  {
    kind: 'edition-of-another-year',
    agencyKey: 'roads',
    year: 2022,
    check: 'edition-fits-year',
    says: { zh: '2022年报告仍用2019年格式的表格', en: 'The report on 2022 still uses the tables of 2019' },
    report: inTheFormOf2019,
  },
];
