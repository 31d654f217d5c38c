import type { BodyOfYear, CountyYear, EarlierYear } from '../src/county-year.ts';
import type { Prose, Sentence } from '../src/prose.ts';

/** What a body wrote: sections one and five, and the problems among the sentences of five. */
export interface Written {
  readonly one?: readonly string[];
  readonly five?: readonly string[];
  readonly problems?: readonly string[];
}

/** The sentences one after the other, as a document has them. */
export function written({ one = [], five = [], problems = [] }: Written): Prose {
  const laid = (texts: readonly string[], from: number): Sentence[] => {
    let at = from;
    return texts.map((text) => {
      const start = at;
      at += text.length;
      return { text, start, end: at };
    });
  };
  return { one: laid(one, 100), five: laid(five, 20_000), problems: laid(problems, 20_000) };
}

/** A body by what it wrote. */
export interface WritingBody {
  readonly name: string;
  readonly kind?: BodyOfYear['kind'];
  readonly now: Written | null;
  /** Of its report; absent: the first. */
  readonly version?: number;
  readonly lastYear?: Written;
  /** Last year's report of another body that it continues, by the number of that body. */
  readonly continues?: { readonly agencyId: number; readonly name: string; readonly wrote: Written };
}

/** Bodies of 2024, numbered from 1, by what they wrote. */
export function writingCounty(drafts: readonly WritingBody[], templates: readonly string[] = []): CountyYear {
  const nothing = { form: '2021' as const, figures: {} };
  const earlier = (
    of: Pick<EarlierYear, 'agencyId' | 'names'>,
    wrote: Written,
    relation: EarlierYear['relation'],
  ): EarlierYear => ({
    ...{ ...of, year: 2023, version: 1, relation, figures: nothing },
    prose: written(wrote),
  });
  const bodies = drafts.map(({ name, kind = 'town', now, lastYear, continues, version = 1 }, i): BodyOfYear => ({
    agencyId: i + 1,
    kind,
    names: [name],
    report: now === null ? null : { ...nothing, version, prose: written(now) },
    earlier: [
      ...(lastYear === undefined ? [] : [earlier({ agencyId: i + 1, names: [name] }, lastYear, 'same')]),
      ...(continues === undefined
        ? []
        : [earlier({ agencyId: continues.agencyId, names: [continues.name] }, continues.wrote, 'merged')]),
    ],
  }));
  return { year: 2024, bodies, templates };
}

/** The names of two towns. */
export const towns = ['示例县甲山镇人民政府', '示例县乙溪镇人民政府'] as const;

/** Three sentences of a town's own. */
export const ownWords = [
  '2024年，我镇把村级账目逐笔上墙，并在集市日安排专人讲解。',
  '全年走进院落宣讲5次，听众提出的疑问都记在公开台账里。',
  '信息员每周三核对栏目，发现缺项当天补齐并写明原因。',
] as const;

const adapted = (name: string) =>
  ownWords.map((text) => text.replace('2024', '2023').replace('5次', '十二次').replace('我镇', name));

/** The same with another number, year and name: what another town makes of them. */
export const ownWordsAdapted = adapted('乙溪镇');
/** What the town itself said a year before. */
export const ownWordsLastYear = adapted('示例县甲山镇人民政府');

/** Sentences that have nothing to do with those. */
export const otherWords = [
  '办事大厅新设自助终端，群众可以自行打印公开指南。',
  '机关各股室签订责任书，写明上传时限和复核人。',
  '对积压的历史档案逐卷甄别，符合条件的陆续开放。',
  '年末邀请五位村民代表评议，意见归纳成清单逐条回应。',
] as const;
