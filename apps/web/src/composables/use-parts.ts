import { computed } from 'vue';
import { type RouteLocationRaw, useRoute, useRouter } from 'vue-router';
import type { CountyPacket } from '@gongkai/contracts';
import { bodyLine } from '@gongkai/figures';
import type { Code, Series } from '@gongkai/report';
import { useAddress } from '../address/use-address.ts';
import { barsHeight } from '../charts/bars-by-agency.option.ts';
import { barsOfRows } from '../charts/bars-of-rows.option.ts';
import type { ChartLook } from '../charts/chart-look.ts';
import { withNumbers } from '../county-view/figure-series.ts';
import { firstOf, largestFirst } from '../county-view/largest-first.ts';
import { leadingCode, partRows, partsByAgency, partsOverYears, type TablePart } from '../county-view/part-series.ts';
import { useWords } from '../language/use-words.ts';
import { useChartWords } from './use-chart-words.ts';

/** How the rows of a table of the form are shown on a page of their own. */
export interface PartsOfPage {
  /** Everything that the page draws, by whose keys the address names a row. */
  readonly all: () => readonly TablePart[];
  /** What bodies are compared by: of the chosen row, or of the whole table. */
  readonly compared: (row: TablePart | null) => readonly TablePart[];
  readonly label: (key: string) => string;
}

/** Bodies that a chart shows before all are asked for. */
const mostBodies = 20;

/**
 * The tables of the form as charts of a county or, with `?agency=`, of one body. A number of the county leads to the bodies it comes
 * from (`?row=`), one of a body to its report at the figure; a year to that year, or to the body’s report of it.
 */
export function useParts(packet: () => CountyPacket, year: () => number, { all, compared, label }: PartsOfPage) {
  const { unit } = useWords();
  const { query } = useAddress();
  const route = useRoute();
  const router = useRouter();
  const asked = { agency: query('agency'), row: query('row'), rows: query('rows') };

  const agency = computed(() => packet().agencies.find(({ id }) => String(id) === asked.agency.value) ?? null);
  const ids = computed(() => (agency.value === null ? undefined : [agency.value.id]));
  const row = computed(() => all().find(({ key }) => key === asked.row.value) ?? null);
  const drawn = computed(() => compared(row.value));

  const words = useChartWords(packet, year, (id, key) =>
    leadingCode(packet(), id, year(), drawn.value.find(({ group }) => group === key)?.codes ?? []),
  );
  const labelled = (parts: readonly TablePart[]) => parts.map((part) => ({ ...part, label: label(part.key) }));
  const inUnit = (series: readonly Series[]) => series.map((each) => ({ ...each, unit: unit(each.unit) }));

  const everyAgency = computed(() =>
    inUnit(largestFirst(partsByAgency(words.ofYear.value, labelled(drawn.value), year()))),
  );
  const byAgency = computed(() =>
    withNumbers(asked.rows.value === 'all' ? everyAgency.value : firstOf(everyAgency.value, mostBodies)),
  );

  /** Where a number leads that is made of those figures. */
  function originOf(part: TablePart, codes: readonly Code[]): RouteLocationRaw {
    if (agency.value === null) return { query: { ...route.query, row: part.key } };
    const { id } = agency.value;
    return words.figureLink(id, year(), leadingCode(packet(), id, year(), codes));
  }
  function rowLink(x: string, key: string | null): RouteLocationRaw | null {
    const part = key === null ? undefined : all().find((each) => label(each.key) === x);
    return part === undefined ? null : originOf(part, part.codes);
  }
  /** Where a number of a year leads: to that year of the county, or to the body’s report of it. */
  function linkOfYear(x: string, key: string | null): RouteLocationRaw | null {
    const codes = all().find(({ group }) => group === key)?.codes ?? [];
    const [code] = codes;
    if (agency.value === null || code === undefined) return words.yearLink(x);
    const point = bodyLine(packet(), agency.value.id, code).points.find((each) => each.year === Number(x));
    if (point === undefined) return null;
    return words.figureLink(point.agencyId, point.year, leadingCode(packet(), point.agencyId, point.year, codes));
  }
  function openYear(x: string, key: string | null): void {
    const to = linkOfYear(x, key);
    if (to !== null) void router.push(to);
  }

  return {
    ...words,
    agency,
    ids,
    row,
    from: computed(() => (agency.value === null ? words.source.value : words.sourceOf(agency.value))),
    /** Why a year has no number of some parts at all. */
    missingYear: (parts: readonly TablePart[]) =>
      words.missingYear(
        ids.value ?? null,
        parts.flatMap((part) => part.codes),
      ),
    labelled,
    inUnit,
    mostBodies,
    everyAgency,
    byAgency,
    bodies: computed(() => byAgency.value[0]?.points.length ?? 0),
    overYears: (parts: readonly TablePart[]) =>
      inUnit(withNumbers(partsOverYears(packet(), labelled(parts), agency.value?.id ?? null))),
    /** A chart of rows of the form, one number each. */
    rowsChart(parts: readonly TablePart[], name: string) {
      const groups = parts.map(({ group }) => group);
      return {
        series: inUnit([partRows(packet(), { key: 'rows', label: name }, labelled(parts), year(), ids.value)]),
        draw: (series: readonly Series[], look: ChartLook) => barsOfRows(series, look, groups),
        height: barsHeight(parts.length),
      };
    },
    originOf,
    rowLink,
    linkOfYear,
    openRow(x: string): void {
      const to = rowLink(x, '');
      if (to !== null) void router.push(to);
    },
    openYear,
  };
}
