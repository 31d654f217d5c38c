import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settled } from './browser.ts';

/**
 * Texts of the page in the wrong language; names and quotations are marked as Chinese and left out. Names of formats and standards are
 * the same in both, and XX is what templates print.
 */
export function wrongTexts(page: Page, lang: string): Promise<string[]> {
  return page.evaluate((lang) => {
    const wrong = lang === 'en' ? /[\u3400-\u9fff]/ : /[A-Za-z]{2,}/;
    const formats =
      /\b(?:CSV|JSON|PNG|SVG|SHA|Word|Excel|Office|WPS|PDF|docx?|wps|xlsx?|XLSX|et|html|txt|zip|EN|KB|MB|GB)\b|XX(?=[局”])/g;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('[translate=no]') !== null) continue;
      const text = node.textContent ?? '';
      if (wrong.test(text.replace(formats, ''))) found.push(text.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest('[translate=no]') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name) ?? '';
        if (wrong.test(text.replace(formats, '').replace(/[0-9a-f]{64}/, ''))) found.push(text);
      }
    }
    return found;
  }, lang);
}

/** What axe has against a page, with the places. */
export async function axeFinds(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not reported: naming every element of a page of 400 buttons takes longer than judging it.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 5).map(({ target, failureSummary }) => [target, failureSummary]),
  ]);
}

/** How many pixels a page is wider than its window; nothing should ever scroll sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Texts of the page that are not there to the end: cut off by what stands around them, or shortened in a chart. */
export function truncated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (element.closest('.visually-hidden, select') !== null || !own(element)) return false;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      return hides && element.scrollWidth > element.clientWidth + 1;
    });
    const shortened = [...document.querySelectorAll('svg text')].filter((text) =>
      /(?:…|\.\.\.)$/.test(text.textContent ?? ''),
    );
    return [...cut, ...shortened].map((element) => (element.textContent ?? '').trim());
  });
}

/** The looks a page is judged in. Axe takes seconds a look, so it sees each theme once, and the languages in turn. */
export const looks = [
  { lang: 'zh', colorScheme: 'light', axe: true },
  { lang: 'en', colorScheme: 'light', axe: false },
  { lang: 'en', colorScheme: 'dark', axe: true },
  { lang: 'zh', colorScheme: 'dark', axe: false },
] as const;

/** Shows a page in another look without loading it again, as a person would. */
export async function lookThrough(page: Page, { lang, colorScheme }: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const shown = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'zh';
  if (shown !== lang) await page.getByRole('button', { name: /Switch to English|切换到中文/ }).click();
  await page.waitForFunction(
    ([lang, theme]) =>
      document.documentElement.lang.startsWith(lang) && document.documentElement.dataset['theme'] === theme,
    [lang, colorScheme] as const,
  );
  // Nothing is fetched any more: colours only have to arrive.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Bytes of script, gzipped and apart from the chart library, that a page of the navigation takes beyond the one that is open. */
export async function scriptsBetween(page: Page, from: string, link: string): Promise<number> {
  await page.goto(from);
  await settled(page);
  const sizes: Promise<number>[] = [];
  page.on('response', (answer) => {
    const name = new URL(answer.url()).pathname;
    if (name.endsWith('.js') && !name.includes('echarts')) {
      sizes.push(answer.body().then((body) => gzipSync(body).length));
    }
  });
  await page.getByRole('navigation').getByRole('link', { name: link }).click();
  await settled(page);
  page.removeAllListeners('response');
  const known = await Promise.all(sizes);
  return known.reduce((sum, size) => sum + size, 0);
}
