import { randomReport, sampleCounty, seeded, toDocx } from '@gongkai/sample';
import { routes } from '@gongkai/contracts';
import type { ShownCounty } from './pages.ts';
import type { RunningProgram } from './running-program.ts';

/** The states of a county that every page is shown in. */
export const states = ['empty', 'normal', 'broken'] as const;

export type State = (typeof states)[number];

/** As long as names of bodies get, and without a place to break it. */
const longName = '示例县退役军人事务和双拥优抚服务保障中心';
const longYear = 2025;
const mostFaulty = 24;

/** A county in each state: bodies without a report, the sample, and documents that are wrong in as many ways as there are. */
export const countyIn: Readonly<Record<State, (program: RunningProgram) => Promise<ShownCounty>>> = {
  empty,
  normal,
  broken,
};

async function named(program: RunningProgram, name: string, bodies: readonly string[]): Promise<number> {
  const { id: region } = await program.ask(routes.addRegion, {}, { name });
  await program.ask(routes.importRoster, { region }, { names: bodies.join('\n') });
  return region;
}

async function shown(program: RunningProgram, region: number, agency: number, year: number): Promise<ShownCounty> {
  const ids = (await program.ask(routes.listAgencies, { region })).map(({ id }) => id);
  return { region, agencies: [agency, ...ids.filter((id) => id !== agency)], report: { agency, year } };
}

async function empty(program: RunningProgram): Promise<ShownCounty> {
  const region = await named(program, '示例空县', ['示例空县财政局', '示例空县水务局']);
  const [first] = await program.ask(routes.listAgencies, { region });
  return await shown(program, region, first?.id ?? 0, longYear);
}

async function normal(program: RunningProgram): Promise<ShownCounty> {
  const sample = (await program.ask(routes.listRegions)).find(({ sample, level }) => sample && level === 'county');
  if (sample === undefined) throw new Error('The program was started without its sample county');
  const { reports } = await program.ask(routes.county, { region: sample.id });
  const last = reports.at(-1);
  if (last === undefined) throw new Error('The sample county has no report that counts');
  return await shown(program, sample.id, last.agencyId, last.year);
}

async function broken(program: RunningProgram): Promise<ShownCounty> {
  const { documents, agencies } = sampleCounty();
  const faulty = documents
    .filter(({ fault }) => fault !== undefined)
    .sort((a, b) => b.year - a.year)
    .slice(0, mostFaulty);
  const names = agencies.map(({ names }) => names.at(-1)?.name ?? '');
  const region = await named(program, '示例县', [longName, ...names]);
  const long = (await program.ask(routes.listAgencies, { region })).find(({ name }) => name === longName);
  if (long === undefined) throw new Error(`The roster took no body of the name ${longName}`);
  const options = {
    agency: { name: longName, kind: 'department' as const },
    year: longYear,
    withinTheYear: true as const,
  };
  await program.handIn(region, '很长的名称.docx', toDocx(randomReport(seeded(7), options).content));
  for (const { fileName, bytes } of faulty) await program.handIn(region, fileName, bytes());
  return await shown(program, region, long.id, longYear);
}
