import type { CountyPacket } from '@gongkai/contracts';
import type { Said } from '../language/said.ts';
import { countHandIns, handInsOf, lateOn } from './hand-in.ts';
import { comparedWithLastYear, measured, newMedia, website, websiteAndNewMedia } from './measure.ts';

/** A part of the first sentence; `tone` names the colour of what it counts. */
export interface LeadPart extends Said {
  readonly tone?: 'website' | 'newMedia' | 'error';
  /** What a change is taken apart by, as the page of comparison names it. */
  readonly changeOf?: string;
}

/**
 * The county's year in one sentence: who is in, who is late on `today` (ISO date), what went out through website and new media, and the change on the year
 * before. A part the data do not carry is left out; a change is taken over bodies that state both numbers in both years.
 */
export function leadOf(packet: CountyPacket, year: number, today: string): LeadPart[] {
  const count = countHandIns(handInsOf(packet, year));
  const late = lateOn(packet, year, today).length;
  const onWebsite = measured(packet, year, website).value;
  const onNewMedia = measured(packet, year, newMedia).value;
  return [
    { key: 'lead.in', named: { number: count.in, all: count.all, year: String(year) } },
    ...(late === 0 ? [] : [{ key: 'lead.late', named: { number: late }, tone: 'error' as const }]),
    ...(count.waiting === 0 ? [] : [{ key: 'lead.waiting', named: { number: count.waiting }, tone: 'error' as const }]),
    ...(onWebsite === null ? [] : [{ key: 'lead.website', named: { number: onWebsite }, tone: 'website' as const }]),
    ...(onNewMedia === null
      ? []
      : [{ key: 'lead.newMedia', named: { number: onNewMedia }, tone: 'newMedia' as const }]),
    ...changePart(packet, year),
  ];
}

function changePart(packet: CountyPacket, year: number): LeadPart[] {
  const compared = comparedWithLastYear(packet, year, websiteAndNewMedia);
  if (compared === null || compared.change.percent === null) return [];
  const { percent } = compared.change;
  const direction = percent > 0 ? 'more' : percent < 0 ? 'less' : 'same';
  const scope = compared.n === compared.m ? 'all' : 'some';
  const rounded = Math.round(Math.abs(percent) * 10) / 10;
  return [
    {
      key: `lead.${direction}.${scope}`,
      named: { percent: rounded, number: compared.n },
      changeOf: 'websiteAndNewMedia',
    },
  ];
}
