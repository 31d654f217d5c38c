import type { Code } from '@gongkai/report';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const caseUnits = /^(?:件次?|条|起|例|项|宗|次)$/;
const about = /申请/;
const notReceived =
  /(?:(?:未|没有|没|无)(?:收到|接到|受理|接收|收|有)?[^，。；\d]{0,24}?申请|申请[^，。；\d]{0,8}?(?:为零|零件))/;

/** What a number of applications is, by the words before it in its clause and after it. First match wins. */
const kinds: readonly (readonly [Code, RegExp])[] = [
  ['text.requests.carriedIn', /上年(?:度)?结转|结转上年|上一年(?:度)?结转|往年结转/],
  ['text.requests.granted', /予以公开|同意公开|主动告知公开/],
  ['text.requests.concluded', /办结|答复|办理完/],
  ['text.requests.received', /收到|新收|受理|接收|接到|收取|申请/],
];
const otherOutcomes =
  /结转下年|结转下一|部分公开|不予公开|无法提供|不予处理|其他处理|撤回|复议|诉讼|比.{0,6}年|同比|增加|减少/;

/**
 * What section one says of applications, reconsiderations and litigations. These figures are compared with the tables
 * and never added up.
 */
export function requestFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences
    .filter(({ section, text }) => section === 1 && /申请|复议|诉讼/.test(text))
    .flatMap((sentence) => [...applications(sentence), ...reviews(sentence)]);
}

function applications(sentence: Sentence): ProseFigure[] {
  if (!about.test(sentence.text)) return [];
  const found = mentionsOf(sentence).flatMap((mention) => {
    if (isPartInBrackets(sentence, mention)) return [];
    if (!caseUnits.test(mention.unit) || otherOutcomes.test(mention.clause)) return [];
    const said = sentence.text.slice(0, mention.end - sentence.start) + mention.after;
    if (!about.test(said)) return [];
    const code = kinds.find(([, pattern]) => pattern.test(mention.clause))?.[0];
    return code === undefined ? [] : [statedBy(code, mention, '件')];
  });
  if (found.length > 0) return found;
  const none = notReceived.exec(sentence.text);
  if (none === null || /复议|诉讼|引起|引发/.test(none[0])) return [];
  return [
    statedInWords('text.requests.received', 0, sentence, { index: none.index, text: none[0] }, '件', 'noneInWords'),
  ];
}

/** （信件申请10件，网络申请4件）splits the number before the bracket; （含上年结转1件）says something of its own. */
function isPartInBrackets(sentence: Sentence, { start, clause }: Mention): boolean {
  const said = sentence.text.slice(0, start - sentence.start).normalize('NFKC');
  return said.lastIndexOf('(') > said.lastIndexOf(')') && !/结转/.test(clause);
}

const reviewKinds = [
  { code: 'text.reconsiderations', word: /(?:行政)?复议/ },
  { code: 'text.litigations', word: /(?:行政)?诉讼/ },
] as const;
const negation = /(?:未|没有|无|不存在|没)[^，。；\d]{0,30}?(?=(?:行政)?(?:复议|诉讼))/;

function reviews(sentence: Sentence): ProseFigure[] {
  const mentions = mentionsOf(sentence);
  return reviewKinds.flatMap(({ code, word }) => {
    if (!word.test(sentence.text)) return [];
    const counted = mentions.find(
      ({ clause, after, unit }) => caseUnits.test(unit) && (word.test(clause) || word.test(after)),
    );
    if (counted !== undefined) return [statedBy(code, counted, '件')];
    const clause = [...sentence.text.matchAll(/[^，；。]+/g)].find(([text]) => word.test(text) && negation.test(text));
    return clause === undefined
      ? []
      : [statedInWords(code, 0, sentence, { index: clause.index, text: clause[0] }, '件', 'noneInWords')];
  });
}
