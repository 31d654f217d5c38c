import { formOf, indicatorOf, type Code, type FormRow } from '@gongkai/report';
import { chance, oneOf, upTo, type Random } from '../random/draw.ts';
import type { ListLayout, ReportContent } from '../report-content.ts';
import { attachment, sectionsOf2014 } from './statistics-sections.ts';

/** What a report in the statistics form must be like; anything not given is drawn. */
export interface StatisticsOptions {
  /** Its name must carry 示例, so that no generated report passes for a real one. */
  readonly agency?: string;
  /** 2014 to 2018. */
  readonly year?: number;
  readonly layout?: ListLayout;
  /** Share of the cells that are printed empty or struck out; 0 where it is not given. */
  readonly withoutNumber?: number;
}

/** A report on 2014–2018 and what a reader must find in its table. */
export interface StatisticsReport {
  readonly agency: string;
  readonly year: number;
  readonly content: ReportContent;
  /** By code: the number, or what stands in its place. */
  readonly expected: Readonly<Record<Code, number | 'blank' | 'notApplicable'>>;
}

const agencies: readonly [string, ...string[]] = [
  '示例县示例局',
  '示例县水务局',
  '示例县示例镇人民政府',
  '示例县财政局',
];
const layouts: readonly [ListLayout, ...ListLayout[]] = ['units', 'noUnits', 'counted', 'groups'];

/**
 * A report on one of the years 2014–2018 with 政府信息公开情况统计表 as its attachment. Where nothing is left out, the parts
 * of the form add up to their totals. The same random numbers give the same report.
 * @throws {RangeError} for an agency without 示例 in its name or another year
 */
export function statisticsReport(random: Random, options: StatisticsOptions = {}): StatisticsReport {
  const agency = options.agency ?? oneOf(random, agencies);
  const year = options.year ?? 2014 + upTo(random, 4);
  if (!agency.includes('示例')) {
    throw new RangeError(`"${agency}" may be a real body; a generated report needs 示例 in its name`);
  }
  if (year < 2014 || year > 2018) throw new RangeError(`The statistics form is for 2014 to 2018, not for ${year}`);
  const values = drawValues(random);
  const cells: Record<Code, string> = {};
  const expected: Record<Code, number | 'blank' | 'notApplicable'> = {};
  for (const [code, value] of values) {
    const empty = chance(random, options.withoutNumber ?? 0)
      ? oneOf(random, ['blank', 'notApplicable'] as const)
      : null;
    cells[code] = empty === null ? printed(random, value) : empty === 'blank' ? '' : oneOf(random, ['/', '—', '无']);
    expected[code] = empty ?? value;
  }
  const stated = (code: Code) => (typeof expected[code] === 'number' ? expected[code] : null);
  return {
    agency,
    year,
    expected,
    content: {
      edition: '2014',
      title: [agency, `${year}年政府信息公开工作年度报告`],
      preamble: [
        `按照政府信息公开有关规定，现公布${agency}${year}年度报告。数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
        `联系地址：示例路${1 + upTo(random, 200)}号，联系电话：0000-${1_000_000 + upTo(random, 8_999_999)}。`,
      ],
      sections: [...sectionsOf2014(random, stated), attachment(agency, year)],
      cells,
      listLayout: options.layout ?? oneOf(random, layouts),
      closing: [],
    },
  };
}

/** Numbers for every line, totals after their parts. */
function drawValues(random: Random): [Code, number][] {
  const form = formOf('2014');
  const rows = (form?.tables ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  const values = new Map<Code, number>();
  for (const { key } of rows.toReversed()) {
    const parts = form?.identities.find(({ right }) => right.includes(key))?.left;
    values.set(key, parts === undefined ? draw(random, key) : sum(parts, values));
  }
  return rows.map(({ key }: FormRow) => [key, values.get(key) ?? 0]);
}

function sum(codes: readonly Code[], values: ReadonlyMap<Code, number>): number {
  return codes.reduce((total, code) => total + (values.get(code) ?? 0), 0);
}

function draw(random: Random, code: Code): number {
  if (indicatorOf(code).measure === 'money') return upTo(random, 4000) / 100;
  if (code.startsWith('channels.')) return upTo(random, 3000);
  return chance(random, 0.4) ? 0 : upTo(random, 40);
}

function printed(random: Random, value: number): string {
  return value >= 1000 && chance(random, 0.3) ? value.toLocaleString('en-US') : String(value);
}
