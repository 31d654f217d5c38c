import { computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import type { CountyPacket } from '@gongkai/contracts';
import type { Series } from '@gongkai/report';
import type { CountyFigures } from '@gongkai/figures';
import { countHandIns, handInsOf } from '../county-view/hand-in.ts';
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

/** What every chart of a county's year says and leads to. */
export function useChartWords(packet: () => CountyPacket, year: () => number) {
  const { t, language, unit, time, counted } = useWords();
  const handIns = computed(() => new Map(handInsOf(packet(), year()).map((each) => [each.agency.name, each])));
  const count = computed(() => countHandIns([...handIns.value.values()]));
  const textKey = computed(() => (language.value === 'en' ? ('en' as const) : ('zh' as const)));

  const shorten = (name: string) => shortName(name, packet().region.name);

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
      ].join(language.value === 'en' ? '; ' : '；'),
    ),
    /** Series with the short names and the units of the page’s language. */
    said: (series: readonly Series[]): Series[] =>
      series.map((each) => ({ ...each, label: t(`series.${each.key}`), unit: unit(each.unit) })),
    /** Why a body or a year has no number at all. */
    missing: (category: string): string => {
      const handIn = handIns.value.get(category);
      if (handIn === undefined) return /^\d{4}$/.test(category) ? t('cell.unreported') : t('cell.absent');
      return t({ accepted: 'cell.absent', waiting: 'cell.waiting', missing: 'cell.unreported' }[handIn.state]);
    },
    shorten,
    /** A title with bodies named as charts name them. */
    titled: ({ key, named = {} }: Said): Said => ({
      key,
      named: Object.fromEntries(
        Object.entries(named).map(([name, value]) => [name, typeof value === 'string' ? shorten(value) : value]),
      ),
    }),
    /** The report of a body, at the figure of a series. */
    link: (name: string, key: string | null): RouteLocationRaw | null => {
      const handIn = handIns.value.get(name);
      if (handIn === undefined || handIn.state === 'missing') return null;
      const figure = key === null ? undefined : codes[key];
      return {
        name: 'report',
        params: { region: packet().region.id, agency: handIn.agency.id, year: year() },
        query: figure === undefined ? {} : { figure },
      };
    },
    /** The county with the bodies that owe or sent a report of the year. */
    ofYear: computed<CountyFigures<number>>(() => ({
      agencies: [...handIns.value.values()].map(({ agency }) => agency),
      reports: packet().reports,
    })),
  };
}
