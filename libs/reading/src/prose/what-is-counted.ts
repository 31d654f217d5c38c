import type { Code } from '@gongkai/report';
import { channelNames } from './grammar/channel-names.ts';
import { disclosing, information, whatAccountsPublish } from './grammar/disclosure.ts';
import { anyOf } from './grammar/pattern.ts';
import type { Mention } from './mentions.ts';
import { withoutAccounts } from './channel-words.ts';

/**
 * What a number of items counts: all `information`; items of one `kind`, a part without its whole; or those of a
 * `column` of a website.
 */
export type Counted = 'information' | 'kind' | 'column';

const lastVerb = new RegExp(`^.{0,300}(?:${anyOf(disclosing).source}|${anyOf(channelNames).source})`, 's');
const ofEveryKind = anyOf(information, 'g');
const ofAccounts = anyOf(whatAccountsPublish, 'g');
const column = /(?<!公开)(?:专栏|专题|板块|版块)/;
/** 发布60条政务信息: the object stands behind the number. */
const objectBehind = /^的?(.{0,12}?)(?:信息|文件|公告|通知|稿件|文章|动态)/;

/** Which items the number counts, by the words between verb or channel and number and right behind it. */
export function whatIsCounted({ clause, after }: Mention, code: Code | null): Counted {
  const plain = withoutAccounts(clause);
  if (column.test(plain)) return 'column';
  const object = plain.replace(/[（(][^）)]{0,12}[）)]/g, '').replace(lastVerb, '');
  if (/(?<!各)类(?:信息|文章|稿件|$)/.test(plain)) return 'kind';
  if (object.includes('等')) return 'information';
  return isGeneral(object, code) && isGeneral(objectBehind.exec(after)?.[1] ?? '', code) ? 'information' : 'kind';
}

function isGeneral(object: string, code: Code | null): boolean {
  const rest = object.replace(ofEveryKind, '');
  const accounts = code !== null && code !== 'channels.website' && code !== 'channels.total';
  return (accounts ? rest.replace(ofAccounts, '') : rest).replace(/[\s　（(]/g, '') === '';
}
