import type { Code } from '@gongkai/report';
import { mentionsOf } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const handling = /承办|办理|办复|办结|收到|交办|承接|接到/;
/** What was published about proposals, not the proposals. */
const published = /(?:公开|公布|发布)[^，。；]*(?:结果|复文|答复|情况)/;
const npc = /人大|代表(?:建议|意见)/;
const cppcc = /政协|委员提案|提案/;
const allAnswered = /(?:均|全部|都)(?:已)?[^，。；未没]{0,16}?(?:办复|答复|办结|办理)(?:完毕|完成|完)?/;
const noneReceived =
  /(?:未|没有|无)(?:承办|收到|接到|办理)?[^，。；\d]{0,12}人大[^，。；\d]{0,10}(?:和|及|、|与|或)[^，。；\d]{0,6}(?:政协|提案)/;
/** 未承办省级、市级…: about one level only, so it states no number of the body. */
const oneLevelOnly = /省|市级|国家|上级|区级|县级/;

/** Which figure a number of proposals is, by the words since the number before. */
function codeOf(words: string): Code | null {
  const both = npc.test(words) && (/政协/.test(words) || (/建议/.test(words) && /提案/.test(words)));
  if (both) return 'proposals.total';
  if (npc.test(words)) return 'proposals.npc';
  if (cppcc.test(words)) return 'proposals.cppcc';
  return null;
}

/**
 * Proposals of people's congress and CPPCC, from sections one and six. Web items about proposals (建议提案办理40条) are
 * not cases: only 件 count. 均…办复完毕 states that answered equals the total.
 */
export function proposalFigures(sentences: readonly Sentence[]): ProseFigure[] {
  const figures: ProseFigure[] = [];
  const relevant = sentences.filter(({ section, text }) => (section === 1 || section === 6) && /建议|提案/.test(text));
  for (const sentence of relevant) {
    if (!handling.test(sentence.text)) continue;
    const found: ProseFigure[] = [];
    for (const mention of mentionsOf(sentence)) {
      if (mention.unit !== '件' || published.test(mention.clause + mention.after)) continue;
      const closesASum = found.length > 0 && /共计|合计|总计/.test(mention.clause);
      const code = closesASum ? 'proposals.total' : (codeOf(mention.before) ?? codeOf(mention.after));
      if (code !== null) found.push(statedBy(code, mention, '件'));
      else if (/(?:办复|答复|办结)/.test(mention.clause)) found.push(statedBy('proposals.answered', mention, '件'));
    }
    figures.push(...found, ...inWords(sentence, found));
  }
  return figures;
}

function inWords(sentence: Sentence, found: readonly ProseFigure[]): ProseFigure[] {
  const total = found.find(({ code }) => code === 'proposals.total')?.figure.value ?? null;
  const all = allAnswered.exec(sentence.text);
  if (total !== null && all !== null) {
    return [
      statedInWords('proposals.answered', total, sentence, { index: all.index, text: all[0] }, '件', 'allAnswered'),
    ];
  }
  const none = noneReceived.exec(sentence.text);
  if (found.length === 0 && none !== null && !oneLevelOnly.test(none[0])) {
    return [statedInWords('proposals.total', 0, sentence, { index: none.index, text: none[0] }, '件', 'noneInWords')];
  }
  return [];
}
