import type { CountyPacket } from '@gongkai/contracts';
import { changeOnYear, channelSplit, confirmedValue, reportsOf } from '@gongkai/figures';
import type { Said } from '../language/said.ts';
import { channelTotals, comparableTotals } from './channel-totals.ts';
import { countHandIns, handInsOf } from './hand-in.ts';

/** A part of the first sentence; `tone` names the colour of what it counts. */
export interface LeadPart extends Said {
  readonly tone?: 'website' | 'newMedia' | 'error';
}

/**
 * The county's year in one sentence: who is in, what went out through website and new media, and the change on the year
 * before. A part the data do not carry is left out; a change is taken over bodies that state both numbers in both years.
 */
export function leadOf(packet: CountyPacket, year: number): LeadPart[] {
  const count = countHandIns(handInsOf(packet, year));
  const { website, newMedia } = channelTotals(packet, year);
  return [
    { key: 'lead.in', named: { number: count.in, all: count.all, year: String(year) } },
    ...(count.waiting === 0 ? [] : [{ key: 'lead.waiting', named: { number: count.waiting }, tone: 'error' as const }]),
    ...(website === null ? [] : [{ key: 'lead.website', named: { number: website }, tone: 'website' as const }]),
    ...(newMedia === null ? [] : [{ key: 'lead.newMedia', named: { number: newMedia }, tone: 'newMedia' as const }]),
    ...changePart(packet, year),
  ];
}

function changePart(packet: CountyPacket, year: number): LeadPart[] {
  const totals = comparableTotals(packet, year);
  if (totals === null) return [];
  const { percent } = changeOnYear(totals.now, totals.before);
  if (percent === null) return [];
  const both = reportsOf(packet, year).filter(({ figures }) => {
    const split = channelSplit(figures);
    return confirmedValue(split.website) !== null && confirmedValue(split.newMedia) !== null;
  });
  const direction = percent > 0 ? 'more' : percent < 0 ? 'less' : 'same';
  const scope = totals.n === both.length ? 'all' : 'some';
  const rounded = Math.round(Math.abs(percent) * 10) / 10;
  return [{ key: `lead.${direction}.${scope}`, named: { percent: rounded, number: totals.n } }];
}
