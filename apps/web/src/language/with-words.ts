import type { Component } from 'vue';
import { wordsOf } from './i18n.ts';
import { type PageName, wordsOfPages } from './words-of-pages.ts';

/** Fetches a page, or a part of one, together with what it says. */
export function withWords(page: PageName, load: () => Promise<{ readonly default: Component }>) {
  return async (): Promise<Component> => (await Promise.all([load(), wordsOf(wordsOfPages[page])]))[0].default;
}
