import type { Code } from '@gongkai/report';
import { anyOf } from './grammar/pattern.ts';
import { allAnswered, kindsOfProposal, noProposals } from './grammar/proposals.ts';
import { speaksOfAnotherTime } from './of-others.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const about = /人大|政协|提案|代表建议|代表意见/;
const handling = /承办|办理|办复|办结|收到|交办|承接|接到|答复(?=[^，。]{0,4}(?:人大|政协|代表|委员))/;
/** What was published about proposals, not the proposals. */
const published = /(?:公开|公布|发布)[^，。；]{0,40}(?:结果|复文|答复|情况)/;
/** Shares of one number by way of handling, or the same number twice. */
const shares = /主办|协办|会办|分办|各(?:办理|承办)?$|正在|尚在/;
const answered =
  /^[^，。]{0,3}?(?:已|均|全部|按期|按时|目前|其中|并|且|及时|共|、|，|,){0,4}(?:办复|答复|办结|办理完毕|办理完成)(?:完毕|了|共)?$/;
const allOfThem = anyOf(allAnswered);
const none = anyOf(noProposals);
/** 未承办省级、市级…: about one level only, so it states no number of the body; so does a kind of proposals. */
const notAll = /省|市级|国家|上级|区级|县级|逾期|超期|未办|积压|重复/;

/** Which figure a number of proposals is, by the words since the number before. */
function codeOf(words: string): Code | null {
  return kindsOfProposal.patterns.find(({ pattern }) => pattern.test(words))?.code ?? null;
}

/**
 * Proposals of people's congress and CPPCC, from sections one and six. Web items about proposals (建议提案办理40条) are
 * not cases: only 件 count. 均…办复完毕 states that answered equals the total.
 */
export function proposalFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences
    .filter(({ belongsTo, text }) => (belongsTo === 1 || belongsTo === 6) && about.test(text) && handling.test(text))
    .flatMap((sentence) => {
      const found = withoutLevels(counted(sentence));
      return [...found, ...inWords(sentence, found)];
    });
}

function counted(sentence: Sentence): ProseFigure[] {
  const found: ProseFigure[] = [];
  for (const mention of sentence.mentions) {
    const words = mention.clause + mention.after;
    if (mention.unit !== '件' || published.test(words) || shares.test(mention.clause) || mention.ofOthers) continue;
    const closesASum = found.length > 0 && /共计|合计|总计/.test(mention.clause);
    const code = closesASum ? 'proposals.total' : (codeOf(mention.before) ?? codeOf(mention.after));
    if (code !== null) found.push(statedBy(code, mention, '件'));
    else if (answered.test(mention.clause)) found.push(statedBy('proposals.answered', mention, '件'));
  }
  return found;
}

/** 市人大代表建议3件、县人大代表建议5件: parts of one figure, whose sum is not invented. */
function withoutLevels(found: readonly ProseFigure[]): ProseFigure[] {
  return found.filter(({ code, figure }) =>
    found.every((other) => other.code !== code || other.figure.value === figure.value),
  );
}

function inWords(sentence: Sentence, found: readonly ProseFigure[]): ProseFigure[] {
  const total = found.find(({ code }) => code === 'proposals.total')?.figure ?? null;
  const all = allOfThem.exec(sentence.text);
  if (total !== null && total.cell === 'number' && total.value !== null && all !== null) {
    const wording = { index: all.index, text: all[0] };
    return [statedInWords('proposals.answered', total.value, sentence, wording, '件', 'allAnswered')];
  }
  const wording = none.exec(sentence.text);
  if (found.length > 0 || wording === null || notAll.test(wording[0])) return [];
  if (speaksOfAnotherTime(sentence.text.slice(0, wording.index), sentence.subject)) return [];
  return [
    statedInWords('proposals.total', 0, sentence, { index: wording.index, text: wording[0] }, '件', 'noneInWords'),
  ];
}
