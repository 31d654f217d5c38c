import type { Finding } from '@gongkai/report';
import { Refusal } from '../refusal.ts';

/** Why nothing was decided. One finding that cannot be decided on keeps the others of the request back as well. */

export function changedSince(): Refusal {
  return new Refusal('conflict', {
    zh: '其中有的问题在这一版中没有（数据或核查已变），没有保存；请刷新后再处理',
    en: 'This version has no such finding (its values or the checks have changed) and nothing was kept; load the report again',
  });
}

export function notAFinding({ message }: Finding): Refusal {
  return new Refusal('invalid', {
    zh: `“${message.zh}”不是问题，只是无法核对，不需要处理；没有保存`,
    en: `“${message.en}” is no finding: it could not be assessed, and there is nothing to decide; nothing was kept`,
  });
}

export function nothingDecided({ message }: Finding): Refusal {
  return new Refusal('conflict', {
    zh: `“${message.zh}”没有处理意见可撤销；没有保存`,
    en: `Nothing was decided on “${message.en}” that could be taken back; nothing was kept`,
  });
}

export function sameAsBefore({ message }: Finding): Refusal {
  return new Refusal('conflict', {
    zh: `“${message.zh}”已经这样处理过，理由也相同；没有保存`,
    en: `“${message.en}” is decided just so already, for the same reason; nothing was kept`,
  });
}
