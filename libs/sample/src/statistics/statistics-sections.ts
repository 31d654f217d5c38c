import type { Code, SectionNumber } from '@gongkai/report';
import { chance, oneOf, type Random } from '../random/draw.ts';
import { heading, paragraph, type SectionContent, type TextPart } from '../report-content.ts';

/** What the table states of a figure; null where it has no number. */
type Stated = (code: Code) => number | null;

const ordinals = ['一', '二', '三', '四', '五', '六'];

/** The sections of a report on 2014–2018: no form prescribed them, so their order and subjects are not those of today. */
export function sectionsOf2014(random: Random, stated: Stated): SectionContent[] {
  const bodies: readonly (readonly [subject: string, ...parts: TextPart[]])[] = [
    [oneOf(random, ['概述', '基本情况', '总体情况']), paragraph('全年按计划推进公开工作，明确专人负责，定期检查。')],
    [
      oneOf(random, ['主动公开政府信息情况', '政府信息主动公开情况']),
      paragraph(disclosed(random, stated)),
      paragraph('公开内容包括机构职能、工作动态和办事指南。'),
    ],
    ['回应解读情况', paragraph('对群众关心的事项及时回应，并作出通俗解读。')],
    [
      oneOf(random, ['依申请公开政府信息情况', '政府信息依申请公开办理情况']),
      paragraph('申请渠道保持畅通，办理情况见附表。'),
    ],
    ['行政复议、行政诉讼和举报投诉情况', paragraph('办理情况见附表。')],
    [
      oneOf(random, ['存在的主要问题和改进措施', '存在问题及下一步打算']),
      heading('（一）存在的主要问题'),
      paragraph('1.个别栏目内容更新不够及时。'),
      heading('（二）改进措施'),
      paragraph('1.每季度检查一次栏目更新情况。'),
    ],
  ];
  return bodies.map(([subject, ...parts], i) => ({
    number: (i + 1) as SectionNumber,
    heading: `${ordinals[i] ?? ''}、${subject}`,
    parts,
  }));
}

/** The attachment behind the sections, which the table belongs to. */
export function attachment(agency: string, year: number): SectionContent {
  return {
    number: null,
    heading: '附表：政府信息公开情况统计表',
    parts: [paragraph(`（${year}年度）`), paragraph(`填报单位：${agency}`)],
  };
}

/** The text repeats the table's total, or refers to the table. */
function disclosed(random: Random, stated: Stated): string {
  const total = stated('channels.total');
  return total !== null && chance(random, 0.7) ? `全年主动公开政府信息${total}条。` : '全年公开数量见附表。';
}
