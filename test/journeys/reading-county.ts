import { type CountyPacket, routes } from '@gongkai/contracts';
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

/** An address at which reports of the sample county were published; nothing is there. */
export const publishedAt = 'https://gk.example.invalid/';

/** The sample county opened, with every second accepted report of each year published, half of them with an address. */
export async function openedCounty(program: RunningProgram): Promise<{
  readonly region: number;
  readonly packet: CountyPacket;
  readonly published: ReadonlySet<string>;
}> {
  const county = (await program.ask(routes.listRegions)).find(({ level, sample }) => level === 'county' && sample);
  if (county === undefined) throw new Error('The sample county is not there');
  const region = county.id;
  const packet = await program.ask(routes.county, { region });
  const published = new Set<string>();
  for (const year of new Set(packet.reports.map((report) => report.year))) {
    const reports = packet.reports
      .filter((report, i) => report.year === year && (report.agencyId + i) % 2 === 0)
      .map(({ agencyId, version }, i) => ({
        agency: agencyId,
        version,
        ...(i % 2 === 0 ? { address: `${publishedAt}${agencyId}/${year}` } : {}),
      }));
    if (reports.length === 0) continue;
    await program.ask(routes.publishReports, { region, year }, { on: `${year + 1}-01-25`, reports });
    for (const { agency } of reports) published.add(`${agency}/${year}`);
  }
  await program.ask(routes.openRegion, { region }, { open: true });
  return { region, packet: await program.ask(routes.county, { region }), published };
}
