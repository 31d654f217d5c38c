import { kindsOfNumber, type KindOfNumber, noApplications, notAllApplications } from './grammar/requests.ts';
import { otherApplications, partsOfApplications } from './grammar/requests.ts';
import { anyOf } from './grammar/pattern.ts';
import type { Mention } from './mentions.ts';
import { speaksOfAnotherTime, speaksOfOtherBodies } from './of-others.ts';
import type { Sentence } from './sentences.ts';
import { type Doubt, type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const caseUnits = /^(?:件次?|条|起|例|项|宗|次|)$/;
const isOther = anyOf(otherApplications);
const isPart = anyOf(partsOfApplications);
const isNone = anyOf(noApplications);
const isNotAll = anyOf(notAllApplications);
const isReview = /复议|诉讼/;
const receipt = /收到|受理|接到|新收/;
/** What makes the applications of a sentence those for information. */
const forInformation = /公开|依申请/;
/** What a wording of none goes on to say of the applications: of what they led to there was none. */
const behind = /^[^，。；、和及与或也且未无没]{0,24}/;
/** Documents by how they are disclosed: 主动公开文件13件、依申请公开17件. */
const attributes = /主动公开.{0,80}依申请公开|依申请公开.{0,80}主动公开/;
const documents = /文件|公文|发文|属性/;
const carriedIn = 'text.requests.carriedIn';
const received = 'text.requests.received';

/** A number of applications and what it is. */
interface Application {
  readonly mention: Mention;
  readonly kind: KindOfNumber;
  readonly part: boolean;
}

/**
 * What section one says of applications. These figures are compared with the tables and never added up.
 */
export function requestFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences
    .filter((sentence) => sentence.belongsTo === 1 && speaksOfApplications(sentence))
    .flatMap((sentence) => applications(sentence));
}

/** Under a heading 依申请公开 a sentence need not say the word again. */
function speaksOfApplications({ text, under }: Sentence): boolean {
  return text.includes('申请') || (under.includes('申请') && receipt.test(text));
}

function applications(sentence: Sentence): ProseFigure[] {
  const found = sentence.mentions.flatMap((mention): Application[] => {
    if (!caseUnits.test(mention.unit) || isPartInBrackets(sentence, mention)) return [];
    if (isReview.test(mention.clause) || isOther.test(mention.clause + mention.after)) return [];
    const said = sentence.text.slice(0, mention.end - sentence.start) + mention.after;
    if (!said.includes('申请') && !receipt.test(mention.clause)) return [];
    const clause = mention.clause.replace(/[（(][^）)]{0,16}[）)]/g, '');
    const kind = kindsOfNumber.patterns.find(({ pattern }) => pattern.test(clause));
    if (kind === undefined || kind.code === null) return [];
    if (kind.name === 'disclosed on request' && isAttribute(sentence)) return [];
    if (mention.ofOthers && kind.code !== carriedIn) return [];
    return [{ mention, kind, part: isAPart(sentence, mention, kind) }];
  });
  const figures = withoutParts(found).map(({ mention, kind, part }) =>
    statedBy(kind.code ?? received, mention, '件', doubtOf(sentence, mention, kind, part)),
  );
  return figures.length > 0 || found.length > 0 ? figures : inWords(sentence);
}

/** Whether 依申请公开 says of documents how they are disclosed, beside those disclosed of the body's own accord. */
function isAttribute({ text }: Sentence): boolean {
  return attributes.test(text) && documents.test(text);
}

/** （信件申请10件，网络申请4件）splits the number before the bracket; （含上年结转1件）says something of its own. */
function isPartInBrackets(sentence: Sentence, { start, clause }: Mention): boolean {
  const said = sentence.text
    .slice(0, start - sentence.start)
    .replace(/（/g, '(')
    .replace(/）/g, ')');
  return said.lastIndexOf('(') > said.lastIndexOf(')') && !clause.includes('结转');
}

/** One way or one kind of applicant, or what stands behind 其中 without saying that it was newly received. */
function isAPart(sentence: Sentence, { clause, start }: Mention, { code }: KindOfNumber): boolean {
  if (code !== received || clause.includes('新收')) return false;
  return isPart.test(clause) || /其中|包括/.test(sentence.text.slice(0, start - sentence.start));
}

/** Parts count only alone; a number handled or without a verb does not stand beside one received. */
function withoutParts(found: readonly Application[]): Application[] {
  const parts = found.filter(({ part }) => part);
  const whole = found.filter(({ part }) => !part);
  const sure = whole.some(({ kind }) => kind.code === received && kind.rivals === undefined);
  const newly = whole.some(isNewlyReceived);
  const kept = whole.filter(
    (each) => each.kind.code !== received || (newly ? isNewlyReceived(each) : each.kind.rivals === undefined || !sure),
  );
  return kept.some(({ kind }) => kind.code === received) || parts.length !== 1 ? kept : [...kept, ...parts];
}

/** 共受理12件，其中新收10件: the number said to be new is the one. */
function isNewlyReceived({ mention, kind }: Application): boolean {
  return kind.code === received && mention.clause.includes('新收');
}

function doubtOf(sentence: Sentence, mention: Mention, kind: KindOfNumber, part: boolean): Doubt | undefined {
  if (part) return { rule: 'partOfApplications' };
  if (kind.rivals !== undefined) return { rule: 'applicationsWithoutReceipt', rivals: kind.rivals };
  const named = sentence.text.includes('申请');
  const known = forInformation.test(sentence.text) || sentence.under.includes('申请');
  if (!named || !known) return { rule: 'applicationsForWhat' };
  const behind = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 24);
  const includes = /^[（(，]?(?:其中)?(?:含|包含|包括)[^）)，。]{0,6}[上往去]一?年/.test(behind);
  return kind.code === received && includes && !mention.clause.includes('新收')
    ? { rule: 'includesCarriedIn' }
    : undefined;
}

function inWords(sentence: Sentence): ProseFigure[] {
  const none = isNone.exec(sentence.text);
  if (none === null) return [];
  const goesOn = behind.exec(sentence.text.slice(none.index + none[0].length))?.[0] ?? '';
  if (isNotAll.test(none[0] + goesOn) || isOther.test(none[0])) return [];
  // With the first word of the wording: 全县未…
  const said = sentence.text.slice(0, none.index + 1);
  if (speaksOfAnotherTime(said, sentence.subject) || speaksOfOtherBodies(said, sentence.subject)) return [];
  return [statedInWords(received, 0, sentence, { index: none.index, text: none[0] }, '件', 'noneInWords')];
}
