import type { CountyPacket } from '@gongkai/contracts';
import { sheetNames } from '@gongkai/figures/files';
import { countHandIns, handInsOf } from '../county-view/hand-in.ts';
import { pageFacts } from '../county-view/page-facts.ts';
import { formatTime } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { i18n, wordsOf } from '../language/i18n.ts';
import { languageOf, languages } from '../language/language.ts';
import type { PageTables } from '../composables/page-tables.ts';
import { pageSheet } from './page-sheet.ts';
import { saveSheets, sheetOf } from './save-workbook.ts';

/** A page as its address names it. */
export interface PageToSave {
  readonly packet: CountyPacket;
  readonly year: number;
  /** Its name in the address, and what the address asks for. */
  readonly name: string;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Hands all that a page shows to the browser as one workbook: first what it is, then a sheet for each chart and table. */
export async function savePage(tables: PageTables, { packet, year, name, query }: PageToSave): Promise<void> {
  await wordsOf(['workbook']);
  const { t } = i18n.global;
  const language = languageOf(i18n.global.locale.value) ?? languages[0];
  const mark = packet.region.sample ? t('frame.sample') : null;
  const sheets = await Promise.all(inOrder(tables).map((saved) => sheetOf(saved, mark)));
  const about = t('workbook.about');
  const [, ...names] = sheetNames([about, ...sheets.map((sheet) => sheet.name)]);
  const { accepted, all } = countHandIns(handInsOf(packet, year));
  const page = pageSheet({
    name: about,
    title: document.title,
    mark,
    facts: [
      ...pageFacts(packet, year, query, language === 'en' ? 'en' : 'zh').map(
        ({ fact, value }) => [t(`workbook.fact.${fact}`), value] as const,
      ),
      [t('workbook.fact.asOf'), formatTime(packet.asOf, language)],
      [
        t('workbook.fact.source'),
        t('chart.source', { n: accepted, number: formatNumber(accepted, language), all: formatNumber(all, language) }),
      ],
      [t('workbook.fact.address'), location.href],
    ],
    contents: t('workbook.contents'),
    sheets: sheets.map((sheet, i) => [names[i] ?? sheet.name, sheet.name]),
  });
  await saveSheets([page, ...sheets], `${name}-${year}-${language}`, mark);
}

/** What the page shows in the order in which it stands there; what has no numbers is left out. */
function inOrder(tables: PageTables) {
  const places = [...document.querySelectorAll('[data-chart]')].map((each) => each.getAttribute('data-chart') ?? '');
  const place = (name: string) => (places.includes(name) ? places.indexOf(name) : places.length);
  return [...tables].toSorted(([some], [other]) => place(some) - place(other)).flatMap(([, read]) => read() ?? []);
}
