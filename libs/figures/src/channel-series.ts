import { indicatorOf, type Series, type Text } from '@gongkai/report';
import { confirmedValue } from './channel-figure.ts';
import { channelSplit, type ChannelSplit } from './channel-split.ts';
import { reportOf, reportsOf, spanOf, type CountyFigures } from './county.ts';

type Language = keyof Text;
type Part = 'website' | 'newMedia' | 'other' | 'unassigned';

const unit = indicatorOf('channels.total').unit;
const parts: readonly { readonly key: Part; readonly label: Text }[] = [
  { key: 'website', label: indicatorOf('channels.website').label },
  { key: 'newMedia', label: indicatorOf('channels.newMedia').label },
  { key: 'other', label: { zh: '其他渠道', en: 'Other channels' } },
  { key: 'unassigned', label: { zh: '未区分渠道', en: 'Channel not stated' } },
];

/**
 * Website, new media, other channels and what names no channel, a point for each agency of `county.agencies` in that order.
 * A number that is missing or only inferred is null; the parts of one agency never count an item twice.
 */
export function channelsByAgency(county: CountyFigures, year: number, language: Language = 'zh'): Series[] {
  const points = county.agencies.map(({ id, name }) => {
    const report = reportOf(county, id, year);
    return { x: name, split: report === null ? null : channelSplit(report.figures) };
  });
  return parts.map(({ key, label }) => ({
    key,
    label: label[language],
    unit,
    points: points.map(({ x, split }) => ({ x, value: split === null ? null : valueOf(split, key) })),
  }));
}

/** The same over all bodies, year by year; null where no body gives a number. */
export function channelsOverYears(county: CountyFigures, language: Language = 'zh'): Series[] {
  const years = spanOf(county).map((year) => ({
    x: String(year),
    splits: reportsOf(county, year).map(({ figures }) => channelSplit(figures)),
  }));
  return parts.map(({ key, label }) => ({
    key,
    label: label[language],
    unit,
    points: years.map(({ x, splits }) => ({ x, value: total(splits.map((split) => valueOf(split, key))) })),
  }));
}

function valueOf(split: ChannelSplit, part: Part): number | null {
  return part === 'unassigned' ? split.unassigned : confirmedValue(split[part]);
}

function total(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}
