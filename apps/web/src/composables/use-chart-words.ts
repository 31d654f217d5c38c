import { computed } from 'vue';
import { type RouteLocationRaw, useRoute, useRouter } from 'vue-router';
import type { Agency, CountyPacket } from '@gongkai/contracts';
import type { Code, Series } from '@gongkai/report';
import type { CountyFigures } from '@gongkai/figures';
import { useAddress } from '../address/use-address.ts';
import { countHandIns, handInsOf } from '../county-view/hand-in.ts';
import { missingYear } from '../county-view/missing-year.ts';
import { shortName } from '../county-view/short-name.ts';
import type { Said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';

/** Figures behind the series of charts, by the key of a series: what a number of the table leads to. */
const codes: Readonly<Record<string, string>> = {
  website: 'channels.website',
  newMedia: 'channels.newMedia',
  wechat: 'channels.wechat',
  weibo: 'channels.weibo',
  video: 'channels.video',
  otherMedia: 'channels.otherMedia',
  other: 'channels.other',
  unassigned: 'channels.total',
  npc: 'proposals.npc',
  cppcc: 'proposals.cppcc',
  total: 'proposals.total',
  answered: 'proposals.answered',
};

/**
 * What every chart of a county's year says and leads to. `traced` names the figure behind a series of a body where that is not
 * the same for all bodies.
 */
export function useChartWords(
  packet: () => CountyPacket,
  year: () => number,
  traced: (agency: number, key: string) => Code | undefined = (_, key) => codes[key],
) {
  const { t, language, unit, time, counted } = useWords();
  const { set } = useAddress();
  const route = useRoute();
  const router = useRouter();
  const handIns = computed(() => new Map(handInsOf(packet(), year()).map((each) => [each.agency.name, each])));
  const count = computed(() => countHandIns([...handIns.value.values()]));
  const textKey = computed(() => (language.value === 'en' ? ('en' as const) : ('zh' as const)));

  const stop = computed(() => (language.value === 'en' ? '; ' : '；'));
  const shorten = (name: string) => shortName(name, packet().region.name);
  const figureLink = (agency: number, of: number, figure: Code | undefined): RouteLocationRaw => ({
    name: 'report',
    params: { region: packet().region.id, agency, year: of },
    query: figure === undefined ? {} : { figure },
  });
  /** What there is of a body that has no report of the year. */
  const agencyLink = (agency: number): RouteLocationRaw => ({
    name: 'agency',
    params: { region: packet().region.id, agency },
    query: { year: year() },
  });
  const link = (name: string, key: string | null): RouteLocationRaw | null => {
    const handIn = handIns.value.get(name);
    if (handIn === undefined) return null;
    if (handIn.state === 'missing') return agencyLink(handIn.agency.id);
    const figure = key === null ? undefined : traced(handIn.agency.id, key);
    return figureLink(handIn.agency.id, year(), figure);
  };

  const yearMissing =
    (agencies: readonly number[] | null, figures: readonly Code[] = []) =>
    (of: string): string =>
      t(`cell.${missingYear(packet(), of, agencies, figures)}`);

  return {
    /** `zh` or `en`, as the series builders want it. */
    textKey,
    count,
    source: computed(() =>
      [
        counted('chart.source', count.value.accepted, { all: count.value.all }),
        ...(count.value.waiting > 0 ? [counted('chart.sourceWaiting', count.value.waiting)] : []),
        ...(count.value.missing > 0 ? [counted('chart.sourceMissing', count.value.missing)] : []),
        t('chart.asOf', { time: time(packet().asOf) }),
      ].join(stop.value),
    ),
    /** The source of the figures of one body. */
    sourceOf: ({ name }: Agency): string =>
      [
        t('chart.sourceBody', {
          name: shorten(name),
          state: t(`chart.body.${handIns.value.get(name)?.state ?? 'missing'}`),
        }),
        t('chart.asOf', { time: time(packet().asOf) }),
      ].join(stop.value),
    /** Series with the short names and the units of the page’s language. */
    said: (series: readonly Series[]): Series[] =>
      series.map((each) => ({ ...each, label: t(`series.${each.key}`), unit: unit(each.unit) })),
    /** Why a body or a year has no number at all. */
    missing: (category: string): string => {
      const handIn = handIns.value.get(category);
      if (handIn === undefined) return /^\d{4}$/.test(category) ? yearMissing(null)(category) : t('cell.absent');
      return t({ accepted: 'cell.absent', waiting: 'cell.waiting', missing: 'cell.unreported' }[handIn.state]);
    },
    /** Why a year has no number of some figures at all, of the county or of those bodies. */
    missingYear: yearMissing,
    shorten,
    /** A title with bodies named as charts name them. */
    titled: ({ key, named = {} }: Said): Said => ({
      key,
      named: Object.fromEntries(
        Object.entries(named).map(([name, value]) => [name, typeof value === 'string' ? shorten(value) : value]),
      ),
    }),
    /** The report of a body, at a figure. */
    figureLink,
    /** The same of the year in view, at the figure of a series. */
    link,
    /** Goes there. */
    open: (name: string, key: string | null): void => {
      const to = link(name, key);
      if (to !== null) void router.push(to);
    },
    /** Goes from a year of a chart over years to that year, whose bodies the number comes from. */
    toYear: (name: string): void => set({ year: name }),
    /** The same as a link. */
    yearLink: (name: string): RouteLocationRaw => ({ query: { ...route.query, year: name } }),
    /** The county with the bodies that owe or sent a report of the year. */
    ofYear: computed<CountyFigures<number>>(() => ({
      agencies: [...handIns.value.values()].map(({ agency }) => agency),
      reports: packet().reports,
    })),
  };
}
