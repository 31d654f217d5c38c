import { routes } from '@gongkai/contracts';
import { type AgencyKind, type Code, packedFigure } from '@gongkai/report';
import { firstReport, randomReport, seeded, toDocx } from '@gongkai/sample';
import type { RunningProgram } from './running-program.ts';

const names = ['财政局', '水务局', '教育和体育局', '民政局'];
const years = [2021, 2022, 2023];

/** Answers that a document is the report of a body that is taken in with it. @returns the number of the body */
export async function bodyTakenIn(
  program: RunningProgram,
  region: number,
  documentId: number,
  newAgency: { readonly name: string; readonly kind: AgencyKind },
): Promise<number> {
  const { results } = await program.ask(routes.answerQuestions, { region }, { answers: [{ documentId, newAgency }] });
  const agencyId = results[0]?.document?.agencyId;
  if (agencyId == null) throw new Error(`${newAgency.name} was not taken in: ${results[0]?.refusal?.en ?? ''}`);
  return agencyId;
}

/** Sets up a county of invented bodies and hands in a report of each for three years. */
export async function exampleCounty(program: RunningProgram): Promise<number> {
  const county = await program.ask(routes.addRegion, {}, { name: '示例县' });
  for (const [i, name] of names.entries()) {
    for (const year of years) {
      const { content } = randomReport(seeded(year * 10 + i), {
        agency: { name: `示例县${name}`, kind: 'department' },
        year,
        withinTheYear: true,
      });
      const entry = await program.handIn(county.id, `示例县${name}${year}.docx`, toDocx(content));
      if (entry.outcome !== 'agencyUnknown') continue;
      await bodyTakenIn(program, county.id, entry.id, { name: `示例县${name}`, kind: 'department' });
    }
  }
  return county.id;
}

/** Sets up the county of the published report and hands that report in. */
export async function firstReportIn(program: RunningProgram) {
  const { agency, content, region, year } = firstReport;
  const county = await program.ask(routes.addRegion, {}, { name: region.at(-1)?.name });
  const document = await program.handIn(county.id, '年报.docx', toDocx(content));
  const agencyId = await bodyTakenIn(program, county.id, document.id, agency);
  return { region: county.id, agencyId, year };
}

/** Stated numbers of a figure as the API has them, by body and year; what is not stated is not in it. */
export async function statedNumbers(
  program: RunningProgram,
  region: number,
  code: Code,
): Promise<{ readonly name: string; readonly year: number; readonly value: number }[]> {
  const packet = await program.ask(routes.county, { region });
  return packet.reports.flatMap(({ agencyId, year, figures }) => {
    const figure = packedFigure(figures, code);
    const name = packet.agencies.find(({ id }) => id === agencyId)?.name ?? '';
    return figure?.value == null || figure.standing === 'inferred' ? [] : [{ name, year, value: figure.value }];
  });
}

/** What the API states of some figures together, by body (without the name of the county) of a year or of all, or by year. */
export async function statedSums(
  program: RunningProgram,
  region: number,
  codes: readonly Code[],
  by: 'name' | 'year',
  year?: number,
): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const code of codes) {
    for (const each of await statedNumbers(program, region, code)) {
      if (year !== undefined && each.year !== year) continue;
      const key = by === 'name' ? each.name.replace(/^示例县/, '') : String(each.year);
      sums.set(key, (sums.get(key) ?? 0) + each.value);
    }
  }
  return sums;
}
