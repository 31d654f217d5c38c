import { type CountyPacket, routes } from '@gongkai/contracts';
import { type Code, packedFigure } from '@gongkai/report';
import type { RunningProgram } from './running-program.ts';

/** The pages that those have who only read. */
export const readingPages = [
  'overview',
  'channels',
  'applications',
  'litigation',
  'proposals',
  'disclosure',
  'compare',
] as const;

type Figures = CountyPacket['reports'][number]['figures'];

/** A county that is open to everyone. */
export interface OpenedCounty {
  readonly region: number;
  readonly packet: CountyPacket;
  /** Figures as they were published, by body and year. */
  readonly published: ReadonlyMap<string, Figures>;
}

export const reportKey = (agencyId: number, year: number) => `${agencyId}/${year}`;

/** Opens the sample county, most of whose reports are published. */
export async function openedCounty(program: RunningProgram): Promise<OpenedCounty> {
  const county = (await program.ask(routes.listRegions)).find(({ level, sample }) => level === 'county' && sample);
  if (county === undefined) throw new Error('The sample county is not there');
  await program.ask(routes.openRegion, { region: county.id }, { open: true });
  const packet = await program.ask(routes.county, { region: county.id });
  const published = new Map(
    packet.reports.flatMap(({ agencyId, year, figures, published: at }) =>
      at === null ? [] : [[reportKey(agencyId, year), at.figures ?? figures] as const],
    ),
  );
  if (published.size === 0 || published.size === packet.reports.length) {
    throw new Error(`${published.size} of ${packet.reports.length} reports are published; some have to be, not all`);
  }
  return { region: county.id, packet, published };
}

/** What some reports state of a figure, added up. */
export function sumOf(reports: readonly Figures[], code: Code): number {
  return reports
    .map((figures) => packedFigure(figures, code))
    .reduce((all, figure) => all + (figure?.standing === 'stated' ? (figure.value ?? 0) : 0), 0);
}

/** Address of a reading page with something to be seen on it. */
export function readingAddress(
  name: (typeof readingPages)[number] | 'agency',
  { region, packet }: OpenedCounty,
): string {
  const [first = 0, second = 0] = packet.agencies.map(({ id }) => id);
  if (name === 'agency') return `/${region}/agencies/${first}`;
  return name === 'compare' ? `/${region}/compare?bodies=${first},${second}` : `/${region}/${name}`;
}
