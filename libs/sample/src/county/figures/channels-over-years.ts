import { chance } from '../../random/draw.ts';
import { activityOf } from '../activity.ts';
import type { SampleAgency } from '../agency-row.ts';
import { firstYear, years } from '../calendar.ts';
import { chanceOf } from '../chance-of.ts';
import type { Channels } from './year-figures.ts';

/** WeChat as a share of the website's items, year after year: it overtakes the website around 2023. */
const wechatShare = [0.34, 0.46, 0.63, 0.83, 1.06, 1.27, 1.41];

/** Bodies that never opened an account. */
const withoutWechat = new Set([
  ...[
    'audit',
    'petitions',
    'weather',
    'government-services',
    'supply-cooperative',
    'roads',
    'shanty-towns',
    'yongxing',
  ],
]);
const withWeibo = new Set([
  'police',
  'culture',
  'culture-tourism',
  'education',
  'fire',
  'weather',
  'environment',
  'tax',
]);
/** Video accounts came later. */
const withVideo: Readonly<Record<string, number>> = {
  police: 2020,
  fire: 2021,
  culture: 2022,
  transport: 2021,
  health: 2022,
  donghe: 2023,
};

/** Channels of one body: the website drifts slowly, WeChat grows, Weibo fades. */
export function channelsOverYears(agency: SampleAgency): ReadonlyMap<number, Channels> {
  const random = chanceOf('channels', agency.key);
  const { website: usual } = activityOf(agency);
  const zeal = 0.55 + random() * 0.95;
  const opened = chance(random, 0.7) ? firstYear : firstYear + 1 + Math.floor(random() * 3);
  let level = usual;
  return new Map(
    years.map((year, i) => {
      level = Math.min(620, Math.max(30, level * (0.93 + random() * 0.15)));
      const website = Math.round(level * (0.96 + random() * 0.08));
      const noise = 0.9 + random() * 0.2;
      const wechat = Math.max(4, Math.round(level * zeal * (wechatShare[i] ?? 1) * noise));
      const weibo = Math.max(3, Math.round(usual * 0.3 * 0.85 ** i * noise));
      const video = Math.max(2, Math.round(6 * 1.5 ** (year - (withVideo[agency.key] ?? year)) * noise));
      const hasWechat = !withoutWechat.has(agency.key) && year >= opened;
      return [
        year,
        {
          website,
          wechat: hasWechat ? wechat : null,
          weibo: hasWechat && withWeibo.has(agency.key) && year <= 2023 ? weibo : null,
          video: hasWechat && year >= (withVideo[agency.key] ?? Infinity) ? video : null,
        },
      ];
    }),
  );
}
