import type { Document, Finding, Place, SentencePlace } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { judge } from './compare-sums.ts';
import { cannotBeAssessed, holds, type Ground } from './outcome.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { sentenceAround } from './sentence-around.ts';
import { sideOf, spellSum } from './sum.ts';

/** A semicolon starts the next channel of a list. */
const statementEnds = '。！？!?；;\n';

/** 共 as a word of its own, not in 公共, 共产党, 共同, 共享, 共建, 共青团. */
const total = /共计|累计|合计|总计|(?<!公)共(?![产同享建青])/;
const disclosed = /公开|发布|公布/;
const channel = /网|门户|平台|专栏|栏目|微信|公众号|微博|抖音|快手|视频号|新媒体|客户端|公报|报刊|电视|公开栏/;

/** 共…公开…N条 without a channel reads like a total; the reader took it for the website's number. */
export const channelsCompetingTotals: ReportCheck = {
  code: 'channels-competing-totals',
  name: { zh: '两个公开总数', en: 'Competing totals of disclosure' },
  sentence: {
    zh: '没有写明渠道的“共公开N条”，应与文中另处的主动公开总数一致。',
    en: 'A “disclosed in all” that names no channel agrees with the total stated elsewhere in the text.',
  },
  basis: {
    zh: '审核惯例：同一报告中的公开总数只有一个，分渠道的数字写明渠道',
    en: 'Practice of reviewers: a report has one total of disclosure, and a number of one channel names it',
  },
  severity: 'notice',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文写“通过多种渠道发布278条。其中通过网站公开信息63条。”',
        en: 'The text says “通过多种渠道发布278条。其中通过网站公开信息63条。”',
      },
      says: { zh: '文中没有另一个不写渠道的公开总数', en: 'The text has no second total that names no channel' },
    },
    finding: {
      given: {
        zh: '正文写“通过多种渠道发布278条。全年共公开信息63条。”',
        en: 'The text says “通过多种渠道发布278条。全年共公开信息63条。”',
      },
      says: {
        zh: '未写明渠道的“共公开”为63，「主动公开政府信息总数」278，相差215',
        en: '“disclosed in all” without a channel is 63; “Information disclosed, total” 278; difference 215',
      },
    },
  },
  run: ({ report, document }) => [compare({ report, document })],
};

function compare({ report, document }: Subject): Finding {
  const codes = ['channels.website', 'channels.total'];
  const ground: Ground = { check: channelsCompetingTotals, cells: codes };
  const obstacles = obstaclesAmong(report, codes);
  if (obstacles.length > 0) return cannotBeAssessed(ground, channelsCompetingTotals.name, reasonOf(obstacles));
  const website = sideOf(report, ['channels.website']);
  const places = website.places.filter((place) => isSentence(place) && namesNoChannel(document, place));
  if (places.length === 0) {
    return holds(ground, {
      zh: '文中没有另一个不写渠道的公开总数',
      en: 'The text has no second total that names no channel',
    });
  }
  const sides = { left: { value: website.value, places }, right: sideOf(report, ['channels.total']) };
  const left = {
    zh: `未写明渠道的“共公开”为${website.value}`,
    en: `“disclosed in all” without a channel is ${website.value}`,
  };
  return judge(report, { ...ground, ...sides }, left, spellSum(report, ['channels.total']));
}

function isSentence(place: Place): place is SentencePlace {
  return place.kind === 'sentence';
}

/** Whether the words up to the number, and those it is counted in, give a total and no channel. */
function namesNoChannel(document: Document, place: SentencePlace): boolean {
  const { start } = sentenceAround(document, place, statementEnds);
  const { end } = sentenceAround(document, place, `${statementEnds}，,、`);
  const words = document.text.slice(start, end);
  return total.test(words) && disclosed.test(words) && !channel.test(words);
}
