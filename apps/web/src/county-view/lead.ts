import type { CountyPacket } from '@gongkai/contracts';
import type { Said } from '../language/said.ts';
import { countHandIns, handInsOf, lateOn } from './hand-in.ts';
import { comparedWithLastYear, measured, newMedia, website, websiteAndNewMedia } from './measure.ts';

/** A part of the first sentence; `tone` names the colour of what it counts. */
export interface LeadPart extends Said {
  readonly tone?: 'website' | 'newMedia' | 'error';
  /** The page that its number comes from, and what it should show. */
  readonly to: { readonly name: 'reports' | 'compare'; readonly query: Readonly<Record<string, string>> };
}

const reports = (state?: string) => ({ name: 'reports', query: state === undefined ? {} : { state } }) as const;
const change = (figure: string) => ({ name: 'compare', query: { change: figure } }) as const;

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
    { key: 'lead.in', named: { number: count.in, all: count.all, year: String(year) }, to: reports() },
    ...(late === 0
      ? []
      : [{ key: 'lead.late', named: { number: late }, tone: 'error' as const, to: reports('missing') }]),
    ...(count.waiting === 0
      ? []
      : [{ key: 'lead.waiting', named: { number: count.waiting }, tone: 'error' as const, to: reports('errors') }]),
    ...(onWebsite === null
      ? []
      : [
          {
            key: 'lead.website',
            named: { number: onWebsite },
            tone: 'website' as const,
            to: change('channels.website'),
          },
        ]),
    ...(onNewMedia === null
      ? []
      : [
          {
            key: 'lead.newMedia',
            named: { number: onNewMedia },
            tone: 'newMedia' as const,
            to: change('channels.newMedia'),
          },
        ]),
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
      to: change('websiteAndNewMedia'),
    },
  ];
}
