import type { TextPart } from '../report-content.ts';
import { paragraph } from '../report-content.ts';
import { oneOf, upTo, type Random } from './draw.ts';

const weaknesses: readonly (readonly [problem: string, improvement: string])[] = [
  ['政策解读的形式比较单一', '将多用图表、问答、短视频等形式解读政策'],
  ['个别栏目更新不够及时', '将按栏目排出更新计划并逐月检查'],
  ['经办人员更换较勤，业务还不熟练', '将组织岗前培训并编印操作手册'],
  ['公开内容与群众需求贴得不紧', '将通过走访和留言收集群众关心的事项，按需公开'],
];

const ordinals = ['一是', '二是', '三是'];

/** Section five, and how many problems and improvements it lists. */
export interface ProblemSection {
  readonly parts: readonly TextPart[];
  readonly problems: number;
  readonly improvements: number;
}

/** Problems of section five with what follows from each, interleaved or in two paragraphs. */
export function problemSection(random: Random): ProblemSection {
  const count = 1 + upTo(random, 2);
  const first = upTo(random, weaknesses.length - 1);
  const chosen = ordinals.slice(0, count).flatMap((ordinal, i) => {
    const weakness = weaknesses[(first + i) % weaknesses.length];
    return weakness === undefined ? [] : [{ ordinal, problem: weakness[0], improvement: weakness[1] }];
  });
  const interleaved = chosen.map((each) => `${each.ordinal}${each.problem}，下一步，${each.improvement}`);
  const problems = chosen.map(({ ordinal, problem }) => `${ordinal}${problem}`);
  const improvements = chosen.map(({ ordinal, improvement }) => `${ordinal}${improvement}`);
  const parts = oneOf(random, [
    [paragraph(`公开工作还有不足：${interleaved.join('；')}。`)],
    [paragraph(`存在的主要问题：${problems.join('；')}。`), paragraph(`改进措施：${improvements.join('；')}。`)],
  ]);
  return { parts, problems: count, improvements: count };
}
