import { type FormEdition, formOf, forms } from '@gongkai/report';
import { type SampleDocument, sampleCounty } from '@gongkai/sample';
import { expectationOf, type MadeDocument } from './made-document.ts';

const county = sampleCounty();

/** Formats of which a sound document is taken, and from which years. */
const wanted = [
  { format: 'docx', years: [2019, 2020, 2021, 2022, 2023, 2024, 2025] },
  { format: 'html', years: [2019, 2020, 2023, 2025] },
  { format: 'text', years: [2019, 2020, 2021, 2022, 2023, 2024, 2025] },
  { format: 'xlsx', years: [2019, 2020, 2022, 2024] },
  { format: 'pdf', years: [2019, 2021] },
] as const;

/** Of each format and year the first sound document of a body that was not taken yet. */
function sound(): SampleDocument[] {
  const taken = new Set<string>();
  return wanted.flatMap(({ format, years }) =>
    years.flatMap((year) => {
      const fitting = county.documents.filter(
        (document) => document.format === format && document.year === year && document.fault === undefined,
      );
      const chosen = fitting.find(({ agencyKey }) => agencyKey !== null && !taken.has(agencyKey)) ?? fitting[0];
      if (chosen === undefined) throw new RangeError(`The county has no sound ${format} document of ${String(year)}`);
      if (chosen.agencyKey !== null) taken.add(chosen.agencyKey);
      return [chosen];
    }),
  );
}

/** The edition of the form that the document prints: the one that has all its cells. */
function editionOf(document: SampleDocument): FormEdition | null {
  const codes = new Set(Object.keys(document.expected().figures));
  const inTables = (edition: FormEdition) =>
    (formOf(edition)?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
  const share = (edition: FormEdition) =>
    inTables(edition).filter((code) => codes.has(code)).length / inTables(edition).length;
  const [first] = forms.map(({ edition }) => edition).toSorted((a, b) => share(b) - share(a));
  return first === undefined || codes.size === 0 ? null : first;
}

function madeOf(document: SampleDocument, name: string, made: string): MadeDocument {
  const { status, agency, year, figures } = document.expected();
  const { format, bytes } = document;
  const form = editionOf(document);
  return {
    name,
    expected:
      form === null
        ? { made, format, status, agency, year, form, tables: {}, prose: {} }
        : expectationOf({ made, format, status, agency, year, form, figures: new Map(Object.entries(figures)) }),
    bytes,
  };
}

const endingOf = ({ fileName }: SampleDocument) => fileName.slice(fileName.lastIndexOf('.'));

/** Sound reports of the sample county on 2019 to 2025, in every format it hands in. */
export const ofSoundCounty: readonly MadeDocument[] = sound().map((document) =>
  madeOf(
    document,
    `ok/county-${String(document.year)}-${document.agencyKey ?? ''}${endingOf(document)}`,
    'our writer, sample county',
  ),
);

/** Faults that show in another document or outside every document: nothing in the file itself is wrong. */
const elsewhere =
  /^(?:handed-in-late|handed-in-twice|not-on-the-roster|carry-over-broken|in-force-broken|pending-does-not-reappear|.*-counted-twice|section-.*-from-.*|same-number-as-last-year|repealed-more-than-there-were)$/;

/** One document of each fault that the sample county's documents carry in themselves. */
export const ofFaultyCounty: readonly MadeDocument[] = county.documents.flatMap((document) => {
  const { fault } = document;
  if (fault === undefined || elsewhere.test(fault)) return [];
  const says = county.faults.find(({ kind }) => kind === fault)?.says.en ?? fault;
  return [madeOf(document, `faulty/${fault}${endingOf(document)}`, `our writer, sample county; ${says}`)];
});
