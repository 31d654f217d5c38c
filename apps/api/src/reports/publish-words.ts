import { Refusal } from '../refusal.ts';

export const namedTwice = new Refusal('invalid', {
  zh: '同一单位列了两次；请每个单位只写一次',
  en: 'A body is listed twice; name each once',
});

export const notPublic = new Refusal('conflict', {
  zh: '这份年报没有登记过公开，无可撤回',
  en: 'Nobody has said that this report is public; there is nothing to take back',
});

export function notYet(on: string): Refusal {
  return new Refusal('invalid', {
    zh: `公开日期 ${on} 还没有到；请填写实际公开的日期`,
    en: `The day ${on} has not come yet; give the day on which it was made public`,
  });
}

export function beforeTheYearEnds(on: string, year: number): Refusal {
  return new Refusal('invalid', {
    zh: `公开日期 ${on} 早于 ${year} 年底，${year} 年度的年报不会在那时公开；请核对日期`,
    en: `The day ${on} lies before the end of ${year}; a report on ${year} cannot be public by then. Check the day`,
  });
}

/** Versions that are not accepted, or are not there. @param names of the bodies */
export function notAccepted(names: readonly string[]): Refusal {
  const more = names.length > 3;
  const [zh, en] = [names.slice(0, 3).join('、'), names.slice(0, 3).join(', ')];
  return new Refusal('conflict', {
    zh: `${zh}${more ? `等 ${names.length} 个单位` : ''}的这一版本尚未接受，不能登记公开；请先处理校核发现的问题`,
    en: `This version of ${en}${more ? ` and ${names.length - 3} more` : ''} is not accepted, so it cannot be said to be public; settle its findings first`,
  });
}
