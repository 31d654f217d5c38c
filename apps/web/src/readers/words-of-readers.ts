import type { i18n } from '../language/i18n.ts';
import type { Language } from '../language/language.ts';
import { type Compiled, overlaid } from './overlaid.ts';
import { onlyPublished } from './readers.ts';

const files = import.meta.glob<{ readonly published: Compiled }>('../messages/*/published.json', { import: 'default' });

/** Puts what reads otherwise where only published figures are shown over what the office reads. */
export async function putWordsOfReaders(global: (typeof i18n)['global'], into: Language): Promise<void> {
  if (!onlyPublished) return;
  const words = await files[`../messages/${into}/published.json`]?.();
  if (words === undefined) throw new Error(`There is no message file "published" in ${into}`);
  global.setLocaleMessage(into, overlaid(global.getLocaleMessage(into), words.published));
}
