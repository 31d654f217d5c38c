import { type Before, check, checks, checkYear, groundsOf } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import type { Finding, Reading, Report } from '@gongkai/report';
import { expectedTotals, sampleCounty, type ExpectedReading, type SampleDocument } from '@gongkai/sample';
import { generatedPage } from '../docs/generated-page.ts';
import { checksShown, checksShownPage, faultyCorpus } from './checks-shown.ts';
import { agencyIdOf, countyYears, type ReadReport } from './county-years.ts';

/** A document of the sample after it was read and checked; all are read once. */
interface Read {
  readonly document: SampleDocument;
  readonly expected: ExpectedReading;
  readonly reading: Reading;
  readonly outcomes: readonly Finding[];
  /** Those of the outcomes that are findings. */
  readonly findings: readonly Finding[];
}

const sample = sampleCounty();
const acrossYears = new Set(checks.flatMap((each) => ('run' in each && each.scope === 'overYears' ? [each.code] : [])));
/** The last report of each body and year that has no error, as it counts. */
const counted = new Map<string, Report>();
const keyOf = (agencyKey: string | null, year: number) => `${agencyKey ?? ''} ${year}`;

/** What comes before: the body itself or, in its first year, those it was merged from. */
function before(agencyKey: string | null, year: number): Before {
  const agencyIndex = (key: string | null) => agencyIdOf(sample, key ?? '');
  const { predecessors = [], names = [] } = sample.agencies[agencyIndex(agencyKey)] ?? {};
  const merged = predecessors.length > 0 && names[0]?.from?.startsWith(String(year)) === true;
  const bodies = (merged ? predecessors : [agencyKey]).map((key) => ({
    agencyId: agencyIndex(key),
    report: counted.get(keyOf(key, year - 1)) ?? null,
  }));
  return { year: year - 1, relation: merged ? 'merged' : 'same', bodies };
}

const documents: Read[] = [];
const reports: ReadReport[] = [];
const outcomesAcrossYears: Finding[] = [];
for (const document of sample.documents.toSorted((a, b) => a.year - b.year)) {
  const { agencyKey, year } = document;
  const reading = await read(document.bytes());
  const outcomes =
    reading.report === null || reading.document === null
      ? []
      : check({ report: reading.report, document: reading.document, before: before(agencyKey, year) });
  const findings = outcomes.filter(({ outcome }) => outcome === 'finding');
  outcomesAcrossYears.push(...outcomes.filter(({ check: code }) => acrossYears.has(code)));
  const sound = findings.every(({ severity }) => severity !== 'error');
  if (reading.report !== null && sound) counted.set(keyOf(agencyKey, year), reading.report);
  if (agencyKey !== null && reading.report !== null && reading.document !== null) {
    reports.push({ agencyKey, year, report: reading.report, document: reading.document, counts: sound });
  }
  documents.push({ document, expected: document.expected(), reading, outcomes, findings });
}
// What the checks of a county's year find is said of the last version of each body.
for (const county of countyYears(sample, reports)) {
  for (const [agencyId, outcomes] of checkYear(county)) {
    const last = documents.findLastIndex(
      ({ document: { agencyKey, year } }) => year === county.year && agencyKey === sample.agencies[agencyId]?.key,
    );
    const read = documents[last];
    if (read === undefined) continue;
    const found = outcomes.filter(({ outcome }) => outcome === 'finding');
    documents[last] = { ...read, outcomes: [...read.outcomes, ...outcomes], findings: [...read.findings, ...found] };
  }
}
const corpus = await faultyCorpus();
/** A report that another one was copied from, or that counts the same, has a finding of its own, sound as it is. */
const otherSides: Readonly<Record<string, string>> = {
  'section-five-from-another-body': 'qingshi',
  'section-one-from-another-body': 'qingshi',
};
const isOtherSide = ({ agencyKey, year }: SampleDocument, code: string) =>
  sample.faults.some((fault) => fault.year === year && fault.check === code && agencyKey === otherSides[fault.kind]);
const sound = documents.filter(({ document }) => document.fault === undefined);
const withFault = (kind: string) => documents.filter(({ document }) => document.fault === kind);
/** How grave each finding is here; the sentence of a check says where it is sharper than usual. */
const severities: Readonly<Record<string, string>> = {
  'requests-balance': 'error',
  'requests-outcomes': 'error',
  'requests-applicants': 'error',
  'review-outcomes': 'error',
  'sections-complete': 'warning',
  'text-against-tables': 'warning',
  'text-against-chart': 'warning',
  'proposals-parts': 'warning',
  'proposals-answered': 'warning',
  'channels-parts': 'warning',
  'channels-competing-totals': 'notice',
  'processing-fee-stated': 'notice',
  'heading-numbering': 'notice',
  'template-residue': 'notice',
  'outcomes-without-requests': 'error',
  'disclosure-cells': 'notice',
  'edition-fits-year': 'error',
  'title-complete': 'warning',
  'period-is-the-year': 'warning',
  'problems-and-improvements': 'warning',
  'county-issues-no-rules': 'warning',
  'requests-only-total': 'warning',
  'applicants-as-said': 'warning',
  'rates-against-counts': 'warning',
  'personal-data': 'warning',
  'mostly-other': 'notice',
  'processing-fee-in-tens': 'notice',
  'contact-complete': 'notice',
  'five-aspects': 'notice',
  'another-year-in-the-text': 'notice',
  'requests-carry-over': 'error',
  'review-pending-reappears': 'warning',
  'normative-in-force': 'warning',
  'review-without-requests': 'notice',
  'same-number-as-last-year': 'notice',
  'copied-from-last-year': 'warning',
  'copied-from-another-body': 'warning',
  'another-body-named': 'warning',
  'problems-as-last-year': 'notice',
  'tables-as-in-form': 'warning',
  'table-is-a-picture': 'warning',
  'text-against-table-two': 'warning',
  'direct-litigation-on-refusal': 'notice',
  'text-against-outcomes': 'warning',
  'request-and-review-cells': 'error',
  'fee-unit-slip': 'warning',
  'counted-twice': 'notice',
  'case-counted-twice': 'notice',
  'outlier-against-own-history': 'notice',
  'outlier-among-like-bodies': 'notice',
};

/** Kinds of fault that are graver than the sentence of their check says. */
const graver: Readonly<Record<string, string>> = {
  'negative-cell': 'error',
  'fractional-cell': 'error',
  'words-in-a-cell': 'warning',
  'words-in-table-four': 'warning',
};

/** What of a document was read otherwise than its builder knows it. */
function misread({ document, expected, reading: { status, report } }: Read): string[] {
  const name = document.fileName;
  const differences: string[] = status === expected.status ? [] : [`${name}: ${status}`];
  if (report === null) return differences;
  if (report.agency !== expected.agency || report.year !== expected.year) {
    differences.push(`${name}: titled ${String(report.agency)} ${String(report.year)}`);
  }
  for (const code of new Set([...Object.keys(report.figures), ...Object.keys(expected.figures)])) {
    const [is, due] = [report.figures[code], expected.figures[code]];
    if (is?.cell !== due?.cell || is?.value !== due?.value) {
      differences.push(
        `${name}: ${code} is "${is?.text ?? 'absent'}", due ${due?.cell ?? 'absent'} ${String(due?.value)}`,
      );
    }
  }
  return differences;
}

describe('the sample county, read', () => {
  it('is read throughout: every cell, every figure of prose, every title is what its builder knows', () => {
    expect(documents.flatMap(misread)).toEqual([]);
    expect(sound.length).toBeGreaterThan(0.75 * documents.length);
  });

  it('states every figure: nothing in a sound document had to be inferred', () => {
    const inferred = sound.flatMap(({ document, reading }) =>
      Object.entries(reading.report?.figures ?? {})
        .filter(([, { standing }]) => standing === 'inferred')
        .map(([code]) => `${document.fileName}: ${code}`),
    );
    expect(inferred).toEqual([]);
  });

  it('has the period, contact, problems and improvements of every sound document', () => {
    const incomplete = sound.filter(({ document: { year }, expected, reading: { report } }) => {
      const { problems, improvements } = expected.statements;
      return (
        report?.period.from !== `${String(year)}-01-01` ||
        report.period.to !== `${String(year)}-12-31` ||
        report.contact.phone === null ||
        report.contact.address === null ||
        report.statements.problems.length !== problems ||
        report.statements.improvements.length !== improvements
      );
    });
    expect(incomplete.map(({ document }) => document.fileName)).toEqual([]);
  });

  it('adds up to the totals its builder states, year by year, of two versions the last', () => {
    for (const { year, reported, totals } of expectedTotals().years) {
      const ofYear = documents.filter(({ document }) => document.year === year && document.agencyKey !== null);
      const last = new Map(
        ofYear.flatMap(({ document, reading: { report } }) => (report === null ? [] : [[document.agencyKey, report]])),
      );
      const reports = [...last.values()];
      expect(reports).toHaveLength(reported);
      for (const code of [
        'channels.website',
        'channels.newMedia',
        'channels.wechat',
        'requests.received.total',
        'proposals.total',
      ]) {
        const values = reports.flatMap(({ figures }) => figures[code]?.value ?? []);
        expect([code, values.reduce((sum, value) => sum + value, 0), values.length]).toEqual([
          code,
          totals[code]?.sum,
          totals[code]?.reports,
        ]);
      }
    }
  });
});

describe('the sample county, checked', () => {
  it('has no finding in a sound document', () => {
    const found = sound.flatMap(({ document, findings }) =>
      findings
        .filter(({ check: code }) => !isOtherSide(document, code))
        .map(({ check: code, message }) => `${document.fileName}: ${code} ${message.zh}`),
    );
    expect(found).toEqual([]);
  });

  it.each(sample.faults.filter((fault) => fault.check !== null))(
    '$kind is found by $check and by nothing else',
    ({ kind, check: code, agencyKey, year }) => {
      const [planted, ...others] = withFault(kind);
      expect(others).toEqual([]);
      expect(planted?.document).toMatchObject({ agencyKey, year });
      const found = new Set(planted?.findings.map((finding) => `${finding.check} ${finding.severity}`));
      expect([...found]).toEqual([`${code ?? ''} ${graver[kind] ?? severities[code ?? ''] ?? ''}`]);
    },
  );

  it('has a finding in the other report as well where two are alike, of the same check and of no other', () => {
    const alike = sample.faults.filter(({ kind, check: code }) => kind in otherSides && code !== null);
    const found = alike.map(({ kind, year }) => {
      const other = sound.find(({ document }) => document.year === year && document.agencyKey === otherSides[kind]);
      return other?.findings.map((finding) => finding.check);
    });
    expect(found).toEqual(alike.map(({ check: code }) => [code]));
  });

  const unfound = sample.faults.filter((fault) => fault.check === null && fault.kind !== 'not-handed-in');
  it.each(unfound)('$kind is found by no check yet', ({ kind }) => {
    expect(withFault(kind).map(({ findings }) => findings)).toEqual([[]]);
  });

  it.each([...acrossYears])('holds a year against the one before it: %s', (code) => {
    const held = outcomesAcrossYears.filter((each) => each.check === code && each.outcome === 'holds');
    expect(held.length).toBeGreaterThan(100);
  });

  it('has a fault for every check there is', () => {
    const planted = new Set(sample.faults.map(({ check: code }) => code));
    // The statistics form ended in 2018, before the years of the sample.
    const due = checks.filter(({ code }) => code !== 'statistics-parts');
    expect(due.filter(({ code }) => !planted.has(code)).map(({ code }) => code)).toEqual([]);
  });
});

describe('the grounds of findings', () => {
  it('are others where two findings of a report say something else, so that a decision on one is none on the other', () => {
    for (const { document: file, reading, findings } of documents) {
      const { report, document } = reading;
      if (report === null || document === null) continue;
      const said = new Map(findings.map((each) => [groundsOf(each, { report, document }), each.message]));
      const messages = new Set(findings.map(({ message }) => message.zh));
      expect([file.fileName, new Set([...said.values()].map(({ zh }) => zh))]).toEqual([file.fileName, messages]);
    }
  });
});

describe('docs/checks-shown.md', () => {
  const shown = checksShown(checks, {
    planted: documents.flatMap(({ document: { fault }, outcomes }) =>
      fault === undefined ? [] : [{ name: fault, outcomes }],
    ),
    corpus,
    sound: sound.map(({ document, outcomes }) => ({
      name: document.fileName,
      outcomes: outcomes.filter((each) => !isOtherSide(document, each.check)),
    })),
  });

  it('says what shows each check; renew it with UPDATE_DOCS=1 npm run unit -- test/sample', async () => {
    const { committed, current } = await generatedPage('checks-shown.md', checksShownPage(shown, sound.length));
    expect(committed).toBe(current);
  });

  it.each(shown)('has a document that only $code finds fault with, and no sound one', ({ planted, corpus, found }) => {
    expect([...planted, ...corpus]).not.toEqual([]);
    expect(found).toBe(0);
  });
});
