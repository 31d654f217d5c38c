import { cellsOf } from '../../cells-of.ts';
import type { SampleReport } from '../sample-report.ts';
import { inSection, type ReportFault } from './fault.ts';

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

/** Faults of title, preamble, numbering, chart and edition. */
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
      preamble: draft.preamble.map((line) => line.replace(/[，；](?:联系|办公|咨询)?电话：[-\d]+/, '')),
    }),
  },
  {
    kind: 'title-names-another-year',
    agencyKey: 'civil-affairs',
    year: 2025,
    check: 'period-is-the-year',
    says: { zh: '文件名和统计期限为2025年，标题写成2024年', en: 'The title says 2024; file name and period say 2025' },
    draft: (draft) => {
      const { npc, cppcc } = draft.figures.proposals;
      return {
        ...draft,
        titleYear: draft.figures.year - 1,
        // A sentence that names its year would speak of another one than the title.
        proposals: {
          text: `承办人大代表建议和政协委员提案共${npc + cppcc}件。`,
          figures: { 'proposals.total': npc + cppcc },
        },
      };
    },
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
  {
    kind: 'title-without-body',
    agencyKey: 'disabled',
    year: 2024,
    check: 'title-complete',
    says: { zh: '标题没有写单位名称', en: 'The title names no body' },
    report: ({ content, expected }) => ({
      content: { ...content, title: [`${String(expected.year)}年政府信息公开工作年度报告`] },
      expected: { ...expected, agency: null },
    }),
  },
  {
    kind: 'placeholder-left-in',
    agencyKey: 'west-street',
    year: 2022,
    check: 'template-residue',
    says: { zh: '正文留有模板中的“XX局”', en: 'The text still has the XX of its template for a body' },
    draft: (draft) => {
      const [disclosed, asked, managed, platforms, supervised] = draft.aspects;
      const left = '考核细则参照XX局的做法执行。';
      return { ...draft, aspects: [disclosed, asked, managed, platforms, `${supervised}${left}`] };
    },
  },
  {
    kind: 'default-chart-series',
    agencyKey: 'water',
    year: 2023,
    check: 'template-residue',
    format: 'docx',
    says: {
      zh: '图表留有没有数值的“系列 3”',
      en: 'The chart still has the series 系列 3 of its template, without a value',
    },
    draft: (draft) => {
      const { website, wechat } = draft.figures.channels;
      const point = (text: string) => [{ category: '类别 1', text }];
      return {
        ...draft,
        channels: {
          text: `政府网站公开信息${website}条，微信公众号公开信息${wechat ?? 0}条。`,
          figures: { 'channels.website': website, 'channels.wechat': wechat ?? 0 },
          chart: {
            title: '公开渠道',
            series: [
              { name: '政府网站公开信息数', points: point(String(website)) },
              { name: '微信公众号公开信息数', points: point(String(wechat ?? 0)) },
              { name: '系列 3', points: point('') },
            ],
          },
        },
      };
    },
  },
];
