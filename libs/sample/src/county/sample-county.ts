import type { RegionLevel } from '@gongkai/report';
import { agencies, agencyOf } from './agencies.ts';
import { nameIn, owesOn, type SampleAgency } from './agency-row.ts';
import { clock, cycleOf, missing, openYear, receivedAt, years, type SampleCycle } from './calendar.ts';
import { chanceOf } from './chance-of.ts';
import { correctedAfterwards, type CorrectedReport } from './corrected-afterwards.ts';
import { draftOf } from './draft.ts';
import { faultIn, plantedFaults } from './faults/planted.ts';
import type { FaultNote, ReportFault } from './faults/fault.ts';
import { handedInTwice, notHandedIn } from './faults/hand-in.ts';
import { strangeFiles } from './faults/strange-files.ts';
import { extensionOf, formatOf, written, type SampleFormat } from './file-format.ts';
import { figuresOverYears } from './figures/figures-over-years.ts';
import { layOut } from './lay-out.ts';
import { publicationsOf, type SamplePublication } from './publications.ts';
import type { ExpectedReading, SampleReport } from './sample-report.ts';

/** One file as a body handed it in. Its bytes are made when asked for and always the same. */
export interface SampleDocument {
  /** Null for a body that is not on the roster. */
  readonly agencyKey: string | null;
  /** Report year it was handed in for; the title of one faulty document names another. */
  readonly year: number;
  readonly fileName: string;
  readonly format: SampleFormat;
  /** ISO, in the county's time. */
  readonly receivedAt: string;
  readonly bytes: () => Uint8Array;
  /** Kind of the fault planted in it; absent in a sound document. */
  readonly fault?: string;
  /** What there is to be read in it, as its builder knows it. */
  readonly expected: () => ExpectedReading;
}

/** A made-up county with all its bodies and documents, and the faults planted in them. */
export interface SampleCounty {
  /** From the outermost region to the county. */
  readonly region: readonly { readonly name: string; readonly level: RegionLevel }[];
  /** Where the county's clock stands: ISO, in the county's time. */
  readonly clock: string;
  /** The cycle that is open at that moment. */
  readonly cycle: SampleCycle;
  /** Every cycle, the open one last. */
  readonly cycles: readonly SampleCycle[];
  readonly agencies: readonly SampleAgency[];
  /** Year by year, in the order in which they came. */
  readonly documents: readonly SampleDocument[];
  readonly faults: readonly FaultNote[];
  /** Of the first document of a body and year: what was made public, all years but the open one. */
  readonly publications: readonly SamplePublication[];
}

/**
 * The sample county 示例县: 2019–2025, both editions of the form, the cycle of 2025 open. Pure: every call gives the same
 * county; nothing is written before a document's bytes are asked for.
 */
export function sampleCounty(): SampleCounty {
  const documents = years.flatMap(documentsOn);
  return {
    region: [
      { name: '示例省', level: 'province' },
      { name: '示例市', level: 'prefecture' },
      { name: '示例县', level: 'county' },
    ],
    clock,
    cycle: cycleOf(openYear),
    cycles: years.map(cycleOf),
    agencies,
    documents,
    publications: publicationsOf(documents),
    faults: [notHandedIn, handedInTwice, ...plantedFaults, ...strangeFiles].map(
      ({ kind, agencyKey, year, says, check }) => ({
        kind,
        agencyKey,
        year,
        says,
        check,
      }),
    ),
  };
}

function documentsOn(year: number): SampleDocument[] {
  const handedIn = agencies.filter((agency) => owesOn(agency, year) && !(year === openYear && missing.has(agency.key)));
  const strange = strangeFiles
    .filter((file) => file.year === year)
    .map(({ kind, agencyKey, fileName, format, receivedAt: at, bytes, expected }): SampleDocument => ({
      agencyKey,
      year,
      fileName,
      format,
      receivedAt: at,
      bytes,
      fault: kind,
      expected,
    }));
  const again = handedInTwice.year === year ? [secondVersion()] : [];
  const corrected = correctedAfterwards.filter((each) => each.year === year).map(correctedDocument);
  const documents = [...handedIn.map((agency) => documentOf(agency, year)), ...again, ...corrected, ...strange];
  return documents.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
}

function documentOf(agency: SampleAgency, year: number): SampleDocument {
  const random = chanceOf('file', agency.key, year);
  const name = nameIn(agency, year);
  const stem =
    random() < 0.75 ? `${name}${year}年政府信息公开工作年度报告` : `${year}年度政府信息公开工作年度报告（${name}）`;
  const fault = faultIn(agency.key, year);
  const format = fault?.format ?? formatOf(agency, year);
  return {
    agencyKey: agency.key,
    year,
    fileName: `${stem}.${extensionOf(format)}`,
    format,
    receivedAt: receivedAt(agency.key, year),
    bytes: () => written(reportOf(agency, year, fault).content, format, agency),
    ...(fault === undefined ? {} : { fault: fault.kind }),
    expected: () => reportOf(agency, year, fault).expected,
  };
}

/** The report that was handed in a second time. */
function secondVersion(): SampleDocument {
  const { agencyKey, year, kind, receivedAt: at, mark } = handedInTwice;
  const agency = agencyOf(agencyKey);
  const first = documentOf(agency, year);
  const report = () => reportOf(agency, year, handedInTwice);
  return {
    ...first,
    fileName: first.fileName.replace(/(?=\.\w+$)/, mark),
    receivedAt: at,
    bytes: () => written(report().content, first.format, agency),
    fault: kind,
    expected: () => report().expected,
  };
}

/** The report that its body corrected when it was public already. */
function correctedDocument({ agencyKey, year, receivedAt: at, figures }: CorrectedReport): SampleDocument {
  const agency = agencyOf(agencyKey);
  const first = documentOf(agency, year);
  const report = () => reportOf(agency, year, { figures });
  return {
    ...first,
    fileName: first.fileName.replace(/(?=\.\w+$)/, '（更正）'),
    receivedAt: at,
    bytes: () => written(report().content, first.format, agency),
    expected: () => report().expected,
  };
}

/** The report of that body on that year, the fault in it. */
function reportOf(
  agency: SampleAgency,
  year: number,
  fault: Partial<Pick<ReportFault, 'figures' | 'draft' | 'report'>> | undefined,
): SampleReport {
  const line = figuresOverYears(agency);
  const sound = line.get(year);
  if (sound === undefined) throw new RangeError(`"${agency.key}" has no figures of ${year}`);
  const figures = fault?.figures?.(sound, line.get(year - 1) ?? sound) ?? sound;
  const draft = draftOf(agency, figures);
  const report = layOut(fault?.draft?.(draft) ?? draft);
  return fault?.report?.(report) ?? report;
}
