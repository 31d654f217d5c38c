import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { addressOf, pages, type ShownCounty } from './pages.ts';
import { axeFinds, looks, lookThrough, sideways, truncated, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let counties: { readonly real: number; readonly sample: number };
let shown: { readonly real: ShownCounty; readonly sample: ShownCounty };

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  const found = (await program.ask(routes.listRegions)).filter(({ level }) => level === 'county');
  counties = {
    real: found.find(({ sample }) => !sample)?.id ?? 0,
    sample: found.find(({ sample }) => sample)?.id ?? 0,
  };
  shown = { real: await shownOf(counties.real), sample: await shownOf(counties.sample) };
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

async function shownOf(region: number): Promise<ShownCounty> {
  const agencies = (await program.ask(routes.listAgencies, { region })).map(({ id }) => id);
  return { region, agencies, report: { agency: agencies[0] ?? 0, year: 2023 } };
}

const office = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

describe.each([
  { window: 'of an office', viewport: office },
  { window: 'of a phone', viewport: phone },
])('in the window $window', ({ viewport }) => {
  it.each(pages)(
    'the page %s is in one language, passes axe, cuts nothing off and never scrolls sideways, in both languages and themes',
    async (name) => {
      const page = await browser.page({ viewport });
      await page.goto(
        program.address + addressOf(name, name === 'report' || name === 'setup' ? shown.real : shown.sample),
      );
      await settled(page);
      for (const look of looks) {
        await lookThrough(page, look);
        expect({ look, wrong: await wrongTexts(page, look.lang) }).toEqual({ look, wrong: [] });
        expect({ look, sideways: await sideways(page) }).toEqual({ look, sideways: 0 });
        expect({ look, cut: await truncated(page) }).toEqual({ look, cut: [] });
        // What a phone lays out otherwise is the same in every theme.
        const judged = look.axe && (viewport === office || look.colorScheme === 'light');
        if (judged) expect({ look, axe: await axeFinds(page) }).toEqual({ look, axe: [] });
      }
      await page.context().close();
    },
    90_000,
  );
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
