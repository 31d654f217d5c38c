import type { Code, Finding, Report, Severity } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { compareParts } from './compare-parts.ts';
import { cannotBeAssessed } from './outcome.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { sentenceAround } from './sentence-around.ts';

const mediaParts: readonly Code[] = ['channels.wechat', 'channels.weibo', 'channels.video', 'channels.otherMedia'];

/** Channels may carry the same item, hence no error; 其中 and 合计 promise that they are parts. */
export const channelsParts: ReportCheck = {
  code: 'channels-parts',
  name: { zh: '公开渠道合计', en: 'Sum of channels' },
  sentence: {
    zh: '各公开渠道之和等于主动公开总数，各新媒体之和等于新媒体总数；写明“其中”“合计”的，不符为警告。',
    en: 'Channels add up to all that was disclosed, and new media to their total; a warning where the text says 其中 or 合计.',
  },
  basis: {
    zh: '审核惯例：同一信息可在多个渠道发布，不符时提示；句中写明“其中”“合计”时应相符',
    en: 'Practice of reviewers: channels may carry the same item, unless the text calls them parts of the total',
  },
  severity: 'notice',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文写“共公开300条，其中网站120条，新媒体180条”',
        en: 'The text says “共公开300条，其中网站120条，新媒体180条”',
      },
      says: {
        zh: '「政府网站公开信息数」120＋「政务新媒体公开信息数」180＝300，「主动公开政府信息总数」300，相符',
        en: '“Disclosed on the government website” 120 + “Disclosed on new media” 180 = 300; “Information disclosed, total” 300; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文写“共公开300条，其中网站120条，新媒体190条”',
        en: 'The text says “共公开300条，其中网站120条，新媒体190条”',
      },
      says: {
        zh: '「政府网站公开信息数」120＋「政务新媒体公开信息数」190＝310，「主动公开政府信息总数」300，相差10',
        en: '“Disclosed on the government website” 120 + “Disclosed on new media” 190 = 310; “Information disclosed, total” 300; difference 10',
      },
    },
  },
  run: (subject) => [...allChannels(subject), ...newMedia(subject)],
};

/** Printed in the label of the total: 不同渠道和方式公开相同信息计1条. */
const countedOnce = {
  zh: '统计表的总数对多渠道公开的相同信息只计1条，各渠道分别计数',
  en: 'the statistics form counts an item once in the total and once in each channel',
};

function allChannels(subject: Subject): Finding[] {
  const { report } = subject;
  const total = 'channels.total';
  if (report.figures[total]?.places.some(({ kind }) => kind === 'cell') === true && report.form === '2014') {
    return [cannotBeAssessed({ check: channelsParts, cells: [total] }, channelsParts.name, countedOnce)];
  }
  if (report.figures[total] === undefined) {
    const reason = reasonOf(obstaclesAmong(report, [total]));
    return [cannotBeAssessed({ check: channelsParts, cells: [total] }, channelsParts.name, reason)];
  }
  const kindsOnly = report.figures['channels.newMedia'] === undefined && statedMedia(report).length > 0;
  const media = kindsOnly ? mediaParts : ['channels.newMedia'];
  const parts = ['channels.website', ...media, 'channels.gazette', 'channels.other'];
  return [compareParts(report, { check: channelsParts, severity: severityOf(subject, total), total, parts })];
}

/** Only a report that states new media and one of its kinds has this relation. */
function newMedia(subject: Subject): Finding[] {
  const { report } = subject;
  const total = 'channels.newMedia';
  if (report.figures[total] === undefined || statedMedia(report).length === 0) return [];
  return [
    compareParts(report, { check: channelsParts, severity: severityOf(subject, total), total, parts: mediaParts }),
  ];
}

function statedMedia(report: Report): Code[] {
  return mediaParts.filter((code) => report.figures[code] !== undefined);
}

function severityOf({ report, document }: Subject, total: Code): Severity {
  const sentences = (report.figures[total]?.places ?? []).filter((place) => place.kind === 'sentence');
  const promised = sentences.some((place) => {
    const { start, end } = sentenceAround(document, place);
    const next = document.text.slice(end, end + 8);
    return /其中|合计/.test(document.text.slice(start, end)) || /^[。！？]?\s*其中/.test(next);
  });
  return promised ? 'warning' : channelsParts.severity;
}
