import type { AgencyKind, Code } from '@gongkai/report';
import { heading, paragraph, type ReportContent, type SectionContent, type TextPart } from '../report-content.ts';
import type { Phrase } from './phrase.ts';

/** A made-up body. */
export interface ExampleAgency {
  readonly name: string;
  readonly kind: AgencyKind;
}

/** What an example report says, phrase by phrase. */
export interface ExampleContent {
  readonly agency: ExampleAgency;
  readonly year: number;
  readonly phone: string;
  readonly address: string;
  readonly cells: Readonly<Record<Code, number>>;
  readonly channels: Phrase;
  readonly requests: Phrase;
  readonly proposals: Phrase;
  readonly fee: Phrase;
  readonly problems: readonly TextPart[];
  /** Numbers that are no figures of disclosure, as real reports have them. */
  readonly busy: { readonly trainings: number; readonly trainees: number; readonly calls: number };
}

/** The phrases in the layout of the 2021 form. */
export function exampleReport(example: ExampleContent): ReportContent {
  const { agency, year, phone, address, cells, channels } = example;
  return {
    edition: '2021',
    title: [`${agency.name}${year}年政府信息公开工作年度报告`],
    preamble: [
      `本报告依照《中华人民共和国政府信息公开条例》编写，由${agency.name}发布。`,
      `统计期限为${year}年1月1日至${year}年12月31日。电子文本可在县政府门户网站下载。如有疑问，请联系${agency.name}（地址：${address}，电话：${phone}）。`,
    ],
    sections: [
      generalSection(example),
      { number: 2, heading: '二、主动公开政府信息情况', parts: [] },
      { number: 3, heading: '三、收到和处理政府信息公开申请情况', parts: [] },
      { number: 4, heading: '四、政府信息公开行政复议、行政诉讼情况', parts: [] },
      { number: 5, heading: '五、存在的主要问题及改进情况', parts: example.problems },
      {
        number: 6,
        heading: '六、其他需要报告的事项',
        parts: [
          heading('（一）收取信息处理费情况'),
          paragraph(example.fee.text),
          heading('（二）建议提案办理情况'),
          paragraph(example.proposals.text),
        ],
      },
    ],
    cells: Object.fromEntries(Object.entries(cells).map(([code, number]) => [code, String(number)])),
    ...(channels.chart === undefined ? {} : { chart: channels.chart }),
    closing: [],
  };
}

/** Section one with its five aspects. */
function generalSection({ channels, requests, busy }: ExampleContent): SectionContent {
  return {
    number: 1,
    heading: '一、总体情况',
    parts: [
      heading('（一）主动公开情况'),
      paragraph(channels.text),
      heading('（二）依申请公开情况'),
      paragraph(requests.text),
      heading('（三）政府信息管理情况'),
      paragraph('信息发布前先审核、再保密审查，过期内容及时清理。'),
      heading('（四）政府信息公开平台建设情况'),
      paragraph('做好网站专栏的日常维护，方便群众查阅。'),
      heading('（五）监督保障情况'),
      paragraph(
        `年内组织业务培训${busy.trainings}次，参训${busy.trainees}人次，接听咨询电话${busy.calls}个，做到有人问、有人答。`,
      ),
    ],
  };
}
