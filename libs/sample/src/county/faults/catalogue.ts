import type { Text } from '@gongkai/report';

/** Something reviewers look for, and the kinds of fault of it that the sample has. */
export interface LookedFor {
  readonly what: Text;
  readonly kinds: readonly string[];
  /** Why no document can have it, or not all of it; absent where the kinds say everything. */
  readonly beyond?: Text;
}

const processing: Text = {
  zh: '是办理过程中的事，不在交来的文件里',
  en: 'Happens while a report is dealt with; no document has it',
};
const sound: Text = { zh: '不是差错，示例中正常存在', en: 'No fault; sound reports of the sample have it' };

/** What reviewers look for, line by line, each with the faults planted for it. */
export const lookedFor: readonly LookedFor[] = [
  // Timeliness.
  { what: { zh: '未报送', en: 'Not handed in' }, kinds: ['not-handed-in'] },
  { what: { zh: '迟报', en: 'Handed in late' }, kinds: ['handed-in-late'] },
  { what: { zh: '退回后逾期未改', en: 'Returned and not fixed in time' }, kinds: [], beyond: processing },
  {
    what: { zh: '公布逾期、公布后改动', en: 'Published late, changed after publication' },
    kinds: [],
    beyond: { zh: '要看网站上的日期和页面', en: 'Takes the published page and its date' },
  },
  // Structure.
  {
    what: { zh: '六个部分、次序、编号、标题', en: 'Six sections, their order, numbers and headings' },
    kinds: [
      ...['section-missing', 'sections-out-of-order', 'section-heading-renamed'],
      ...['section-number-repeated', 'heading-numbering'],
    ],
  },
  { what: { zh: '第一部分五个方面', en: 'The five aspects of section one' }, kinds: ['aspect-missing'] },
  { what: { zh: '格式与年度相符', en: 'The edition fits the year' }, kinds: ['edition-of-another-year'] },
  {
    what: { zh: '增删、改动行列', en: 'Rows or columns added, removed, renamed' },
    kinds: ['row-left-out', 'row-added', 'row-renamed', 'column-left-out', 'column-added'],
  },
  {
    what: { zh: '标题写明单位和年度', en: 'The title names body and year' },
    kinds: ['title-without-year', 'title-without-body'],
  },
  {
    what: { zh: '统计期限为当年全年', en: 'The period is the whole year' },
    kinds: ['period-is-not-the-year', 'title-names-another-year'],
  },
  {
    what: { zh: '联系方式完整，没有模板残留', en: 'Contact complete, nothing left of a template' },
    kinds: ['contact-without-telephone', 'template-residue', 'placeholder-left-in', 'default-chart-series'],
  },
  {
    what: { zh: '第五部分为空或没有改进', en: 'Section five empty or without improvements' },
    kinds: ['section-five-empty', 'improvements-missing'],
  },
  {
    what: { zh: '第六部分说明信息处理费', en: 'Section six states the processing fee' },
    kinds: ['processing-fee-not-stated'],
  },
  {
    what: { zh: '表格是图片', en: 'A table is a picture' },
    kinds: ['table-is-a-picture', 'table-is-a-picture-online'],
  },
  // Table two.
  {
    what: { zh: '负数、小数、文字、空白', en: 'Negative, fractional, non-numeric, blank' },
    kinds: ['negative-cell', 'fractional-cell', 'words-in-a-cell', 'blank-cells'],
  },
  {
    what: { zh: '现行有效滚动、废止过多', en: 'In force rolls forward; repealed more than there were' },
    kinds: ['in-force-broken', 'repealed-more-than-there-were'],
  },
  { what: { zh: '县级部门填了规章', en: 'Rules of a county body' }, kinds: ['rules-of-a-county-body'] },
  { what: { zh: '收费单位用错', en: 'Unit of fees' }, kinds: ['fee-unit-slip'] },
  {
    what: { zh: '规范性文件与登记簿不符', en: 'Normative documents against the register' },
    kinds: [],
    beyond: { zh: '要有司法局的登记簿', en: 'Takes the register of the justice bureau' },
  },
  {
    what: { zh: '两个单位重复计许可、收费、处罚', en: 'Licences, fees or penalties counted by two bodies' },
    kinds: ['licences-counted-twice', 'fees-counted-twice', 'penalties-counted-twice'],
  },
  { what: { zh: '正文与表二不符', en: 'Text against table two' }, kinds: ['table-two-against-text'] },
  // Table three.
  {
    what: { zh: '表三勾稽关系', en: 'The identities of table three' },
    kinds: ['requests-do-not-balance', 'outcomes-do-not-add-up', 'applicant-row-does-not-add-up'],
  },
  { what: { zh: '只填总计列', en: 'Only the total column filled' }, kinds: ['only-total-column'] },
  { what: { zh: '与上年结转衔接', en: 'Carried over from last year' }, kinds: ['carry-over-broken'] },
  {
    what: { zh: '没有来件却有结果', en: 'Outcomes although nothing was received' },
    kinds: ['outcome-without-application'],
  },
  {
    what: { zh: '正文与表三不符', en: 'Text against table three' },
    kinds: [
      ...['text-against-tables', 'outcome-against-tables'],
      ...['persons-only-in-text', 'nothing-received-in-text', 'refusals-against-tables'],
    ],
  },
  { what: { zh: '“其他”过多', en: 'Too much in “other”' }, kinds: ['mostly-other-outcomes'] },
  {
    what: { zh: '与申请台账不符', en: 'Against the ledger of applications' },
    kinds: [],
    beyond: { zh: '要有本单位的申请台账', en: 'Takes the ledger of the body' },
  },
  // Table four.
  { what: { zh: '表三、表四填了文字', en: 'Words in tables three and four' }, kinds: ['words-in-table-four'] },
  { what: { zh: '表四合计', en: 'Sums of table four' }, kinds: ['review-row-does-not-add-up'] },
  { what: { zh: '正文与表四不符', en: 'Text against table four' }, kinds: ['reviews-against-tables'] },
  {
    what: { zh: '没有申请却有复议诉讼', en: 'Review or litigation without any application' },
    kinds: ['review-without-application'],
  },
  { what: { zh: '尚未审结应再列入', en: 'What is pending comes again' }, kinds: ['pending-does-not-reappear'] },
  {
    what: { zh: '同一案件被复议机构重复计', en: 'One case counted by respondent and reconsideration body' },
    kinds: ['case-counted-twice'],
  },
  {
    what: { zh: '2024年起未经复议直接起诉', en: 'Direct litigation on refusals from 2024' },
    kinds: ['direct-litigation-on-refusal'],
  },
  // Prose.
  {
    what: { zh: '渠道、建议提案分项与合计', en: 'Parts and totals of channels and proposals' },
    kinds: [
      ...['channel-parts-exceed-total', 'competing-totals', 'chart-against-text'],
      ...['proposal-parts-do-not-add-up', 'more-answered-than-handled'],
    ],
  },
  { what: { zh: '比率与件数不符', en: 'Rates against counts' }, kinds: ['rate-against-counts'] },
  { what: { zh: '与上年数字相同', en: 'The same number as last year' }, kinds: ['same-number-as-last-year'] },
  {
    what: { zh: '与往年、与同类单位相差悬殊', en: 'Far from earlier years, or from bodies of its kind' },
    kinds: ['a-digit-too-many', 'number-of-the-whole-county'],
  },
  { what: { zh: '约数', en: 'Approximate numbers' }, kinds: [], beyond: sound },
  {
    what: { zh: '信息处理费不是10元的倍数', en: 'A processing fee that is no multiple of ten' },
    kinds: ['processing-fee-not-in-tens'],
  },
  // Quality of the text.
  { what: { zh: '正文写成其他年度', en: 'Another year in the text' }, kinds: ['another-year-named'] },
  { what: { zh: '留有其他单位名称', en: 'Another body named' }, kinds: ['another-body-named'] },
  {
    what: { zh: '与上年或其他单位雷同', en: 'Near-copy of last year’s or of another body’s report' },
    kinds: [
      ...['section-one-from-last-year', 'section-one-from-another-body'],
      ...['section-five-from-last-year', 'section-five-from-another-body'],
    ],
  },
  {
    what: { zh: '问题与上年相同，没有下文', en: 'The same problems as last year with no follow-up' },
    kinds: ['problems-as-last-year', 'section-five-from-last-year'],
  },
  { what: { zh: '个人信息', en: 'Personal data' }, kinds: ['personal-data-left-in'] },
  // Roll-up.
  {
    what: { zh: '名单内缺报、名单外来件', en: 'A body missing from or extra to the roster' },
    kinds: ['not-handed-in', 'not-on-the-roster'],
  },
  { what: { zh: '一个单位两个版本', en: 'Two versions of one body' }, kinds: ['handed-in-twice'] },
  { what: { zh: '更名、合并的单位', en: 'Renamed or merged bodies' }, kinds: [], beyond: sound },
  { what: { zh: '零报告视同已报送', en: 'A nil report counts as handed in' }, kinds: [], beyond: sound },
  // Files that are no report.
  { what: { zh: '打不开、不是年报', en: 'Unreadable, or no report' }, kinds: ['unreadable-file', 'not-a-report'] },
];
