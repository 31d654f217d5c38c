import { z } from 'zod';
import { type ExplainedColumn, indicators } from '@gongkai/report';
import { reportYear } from './route-params.ts';

/** At most so many figures are answered as JSON; as CSV all of them. */
export const mostFigures = 50_000;

const longestList = 4000;

/** A list as a filter gives it: `a,b`, or the parameter several times. */
function listOf<Output>(item: z.ZodType<Output, string>, most: number) {
  const text = z.string().max(longestList);
  return z
    .union([text, z.array(text).max(most)])
    .transform((given) => [given].flat().flatMap((each) => each.split(',').map((part) => part.trim())))
    .pipe(z.array(item).min(1).max(most));
}

const figureState = z.enum(['number', 'blank', 'notApplicable', 'approximate', 'unreadable', 'absent']);

const agencyNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

const codeStart = z
  .string()
  .max(80)
  .refine((start) => indicators.some(({ code }) => code === start || code.startsWith(`${start}.`)), {
    error: 'is neither the code of a figure nor what codes begin with up to a point; see /api/v1/dictionary',
  });

/** Which figures are asked for. */
export const figureQuery = z
  .strictObject({
    from: reportYear.optional().describe('First report year'),
    to: reportYear.optional().describe('Last report year'),
    agency: listOf(agencyNumber, 200).optional().describe('Numbers of bodies: 3,7 or the parameter several times'),
    code: listOf(codeStart, 100)
      .optional()
      .describe('Codes, or what codes begin with up to a point (requests, requests.refused): a,b or several times'),
    state: listOf(figureState, 6)
      .optional()
      .describe('What stands in the place of the figure; without it all but absent ones'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'is before from',
    path: ['to'],
  });

export type FigureQuery = z.output<typeof figureQuery>;

const figureRow = z
  .object({
    year: z.int(),
    agencyId: z.int(),
    agency: z.string().describe('The name it bears, or bore last'),
    code: z.string(),
    label: z.string(),
    unit: z.string().describe('Of money always 元'),
    value: z.number().nullable().describe('null where there is no number, which is not zero; money in 元, to the fen'),
    state: figureState,
    standing: z
      .enum(['stated', 'inferred', 'confirmed', 'corrected'])
      .nullable()
      .describe('null where the figure is absent; inferred figures are in no total'),
    version: z.int().positive(),
  })
  .meta({ id: 'FigureRow' });

/** Figures in long format: a row a figure of a report. A body without a report has none. */
export const figureList = z
  .object({
    region: z.object({ id: z.int(), name: z.string(), sample: z.boolean() }),
    asOf: z.iso.datetime(),
    count: z.int(),
    figures: z.array(figureRow),
  })
  .meta({ id: 'FigureList' });

export type FigureList = z.infer<typeof figureList>;

/** The columns of figures.csv in their order. */
export const figureColumns = [
  { name: 'year', meaning: { zh: '年报所报告的年度', en: 'Year that the report is on' } },
  { name: 'agency_id', meaning: { zh: '单位编号，改名不变', en: 'Number of the body; a new name does not change it' } },
  { name: 'agency', meaning: { zh: '单位现名或最后的名称', en: 'Name that the body bears, or bore last' } },
  { name: 'code', meaning: { zh: '指标代码，见下表', en: 'Code of the figure, see below' } },
  { name: 'label', meaning: { zh: '指标名称', en: 'Name of the figure, in Chinese' } },
  { name: 'unit', meaning: { zh: '单位；金额一律为元', en: 'Unit; of money always yuan (元)' } },
  {
    name: 'value',
    meaning: {
      zh: '数值；金额两位小数；没有数时为空，空不等于零',
      en: 'Number; of money with two decimals; empty where there is none, which is not zero',
    },
  },
  {
    name: 'state',
    meaning: {
      zh: 'number 数，blank 空白，notApplicable 填“/”“—”“无”，approximate 约数，unreadable 读不出，absent 报告中没有',
      en: 'number; blank: printed empty; notApplicable: “/”, “—”, “无”; approximate; unreadable; absent: not in the report',
    },
  },
  {
    name: 'standing',
    meaning: {
      zh: 'stated 报告写明，inferred 由规则推得、不计入合计，confirmed 经人工确认，corrected 经人工更正读取',
      en: 'stated by the report; inferred by a rule and in no total; confirmed by a person; corrected: the reading was, by a person',
    },
  },
  {
    name: 'version',
    meaning: {
      zh: '报告的第几稿；已公布的数按公布次数计',
      en: 'Version of the report; of published figures, how many times it had been published',
    },
  },
  { name: 'sample', meaning: { zh: '示例数据，真实数据为空', en: '示例数据 where the data are invented, else empty' } },
] as const satisfies readonly ExplainedColumn[];
