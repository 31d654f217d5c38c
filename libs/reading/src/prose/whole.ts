import { otherThings } from './grammar/disclosure.ts';
import { anyOf } from './grammar/pattern.ts';
import type { Mention } from './mentions.ts';
import type { Doubt } from './statement-of.ts';

/** Units of items disclosed. */
export const counted = /^(?:条次?|篇次?|件|项|期|份)$/;
/** Information on what the sentence is about. */
const onASubject = /[相有]关(?:各类|政府|政务|工作){0,2}(?:信息|内容|资讯|稿件|文章|消息|数据)/;
/** A platform of which nothing is known but its name. */
const quotedPlatform =
  /[”"]\s?(?:[^，,“"]{0,3}平台|账号|号|栏目|专栏|专题|专区|频道|(?=发布|推送|刊发|播发))[，,]?[^，,]{0,20}$/;
const platformByItsName = /(?:通过|依托|借助|利用|在)[^，,；。、等各多全类两三双媒所]{2,20}平台/;
const isOtherThing = anyOf(otherThings);

/** 通过“悦读示例”平台，…: behind a mark only where the platform is the means. */
export function isOfQuotedPlatform({ before }: Mention): boolean {
  const words = quotedPlatform.exec(before)?.[0];
  return words !== undefined && (!/[，,]/.test(words) || /通过|依托|借助|利用|运用|使用/.test(before));
}

/**
 * Why a number without channel may not be the whole: it is of what a sentence is about (相关信息), of one platform, or
 * less than a number before it that should be its part.
 */
export function doubtOfWhole({ sentence, before, clause, after, start, value }: Mention): { doubt?: Doubt } {
  if (onASubject.test(clause + after)) return { doubt: { rule: 'relatedInformation' } };
  if (platformByItsName.test(before)) return { doubt: { rule: 'onePlatform' } };
  const exceeded = sentence.mentions.some(
    (other) =>
      other.start < start &&
      counted.test(other.unit) &&
      !other.ofOthers &&
      !isOtherThing.test(other.clause + other.after) &&
      (other.value ?? 0) > (value ?? Infinity),
  );
  return exceeded ? { doubt: { rule: 'lessThanAPart' } } : {};
}
