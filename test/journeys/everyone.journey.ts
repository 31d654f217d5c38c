import { jest } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let counties: { readonly real: number; readonly sample: number };
let agency: number;

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  const found = (await program.ask(routes.listRegions)).filter(({ level }) => level === 'county');
  counties = {
    real: found.find(({ sample }) => !sample)?.id ?? 0,
    sample: found.find(({ sample }) => sample)?.id ?? 0,
  };
  agency = (await program.ask(routes.listAgencies, { region: counties.real }))[0]?.id ?? 0;
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const pages = ['overview', 'channels', 'proposals', 'reports', 'upload', 'report'] as const;
const addressOf = (page: (typeof pages)[number], lang: string) =>
  page === 'report'
    ? `/${counties.real}/reports/${agency}/2023?lang=${lang}&figure=channels.website`
    : `/${counties.sample}/${page}?lang=${lang}&rows=all`;

/** Texts of the page in the wrong language; names and quotations are marked as Chinese and left out. */
function wrongTexts(page: Page, lang: string): Promise<string[]> {
  return page.evaluate((lang) => {
    const wrong = lang === 'en' ? /[\u3400-\u9fff]/ : /[A-Za-z]{2,}/;
    const formats = /\b(?:CSV|PNG|SVG|SHA|Word|WPS|docx|html|txt|EN|KB|MB)\b/g;
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

async function axeFinds(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 5).map(({ target, failureSummary }) => [target, failureSummary]),
  ]);
}

const office = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

describe.each(['zh', 'en'])('in the language %s', (lang) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(pages)(
      'the page %s is in one language, passes axe, and never scrolls sideways',
      async (name) => {
        const look = async (viewport: typeof office) => {
          const page = await browser.page({ colorScheme, viewport });
          await page.goto(program.address + addressOf(name, lang));
          await settled(page);
          expect(await wrongTexts(page, lang)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          // A page of 400 buttons takes axe ten seconds; what a phone lays out otherwise is the same in every theme.
          if (viewport === office || (lang === 'zh' && colorScheme === 'light'))
            expect(await axeFinds(page)).toEqual([]);
          await page.context().close();
        };
        await Promise.all([office, phone].map(look));
      },
      90_000,
    );
  });
});

describe('the choices of a person', () => {
  it('of language and theme last, and the address can overrule the language', async () => {
    const page = await browser.page();
    await page.goto(`${program.address}/${counties.sample}/overview`);
    await settled(page);
    await page.getByRole('button', { name: /Switch to English/ }).click();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    await page.getByLabel('Light or dark').selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.goto(`${program.address}/${counties.sample}/overview?lang=zh`);
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  it('one comes from the overview to a report and through its figures', async () => {
    const page = await browser.page();
    await page.goto(`${program.address}/${counties.real}/overview`);
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await tabTo(page, '看提示');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
    await settled(page);
    await tabTo(page, '278');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('figure')).toBe('channels.total');
    await tabTo(page, '0', '[data-row]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('button[data-row][aria-pressed=true]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).searchParams.get('figure')).toBeNull();
    await page.context().close();
  });
});

/** Presses Tab until an element that says `text` has the focus, and sees that the focus can be seen. */
async function tabTo(page: Page, text: string, selector = '*'): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((selector) => {
      const element = document.activeElement;
      return element?.matches(selector) === true
        ? { text: element.textContent.trim(), outline: getComputedStyle(element).outlineStyle }
        : null;
    }, selector);
    if (focused === null || !focused.text.startsWith(text)) continue;
    expect(focused.outline).not.toBe('none');
    return;
  }
  throw new Error(`The Tab key does not come to "${text}"`);
}

it('the browser complained about nothing', () => {
  expect(browser.complaints).toEqual([]);
});
