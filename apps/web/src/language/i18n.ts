import { createI18n } from 'vue-i18n';
import { atOffice } from '../readers/readers.ts';
import { type Language, languages } from './language.ts';
import type { WordFile } from './words-of-pages.ts';

type Words = Readonly<Record<string, never>>;

/** Message files by path, fetched when they are asked for. */
const files = import.meta.glob<Words>('../messages/*/*.json', { import: 'default' });

export const i18n = createI18n({
  legacy: false,
  locale: languages[0],
  fallbackLocale: false,
  messages: {},
  missingWarn: import.meta.env.DEV,
});

/** What the pages met so far say; another language needs all of it. */
const wanted = new Set<WordFile | 'everywhere'>(['everywhere']);
let language: Language | null = null;

async function load(into: Language, file: WordFile | 'everywhere'): Promise<void> {
  const words = await files[`../messages/${into}/${file}.json`]?.();
  if (words === undefined) throw new Error(`There is no message file "${file}" in ${into}`);
  i18n.global.mergeLocaleMessage(into, words);
}

/** Fetches what a page says in the language that is shown, or about to be. */
export async function wordsOf(page: readonly WordFile[]): Promise<void> {
  for (const file of page) wanted.add(file);
  if (language !== null) await loadAll(language, page);
}

/** What reads otherwise for those who only read comes last. */
async function loadAll(into: Language, some: Iterable<WordFile | 'everywhere'>): Promise<void> {
  await Promise.all([...some].map((file) => load(into, file)));
  if (!atOffice) await (await import('../readers/words-of-readers.ts')).putWordsOfReaders(i18n.global, into);
}

/** Shows a language, after its messages are there. */
export async function showLanguage(next: Language): Promise<void> {
  language = next;
  await loadAll(next, wanted);
  i18n.global.locale.value = next;
  document.documentElement.lang = next;
}
