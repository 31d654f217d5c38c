import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { type JourneyBrowser, startBrowser } from './browser.ts';
import { axeFinds, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let region: number;

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  region = (await program.ask(routes.listRegions)).find(({ level, sample }) => level === 'county' && sample)?.id ?? 0;
}, 2 * slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

async function wall(width: number, height: number, lang: string) {
  const page = await browser.page({ viewport: { width, height } });
  await page.goto(`${program.address}/${region}/overview?wall=1&lang=${lang}`);
  await page.locator('dialog [role=application] svg path').nth(10).waitFor({ state: 'attached' });
  return page;
}

describe.each([
  [1920, 1080],
  [3840, 2160],
  [3840, 1080],
])('the wall on %i by %i', (width, height) => {
  it.each(['zh-CN', 'en'])('fills one screen and nothing in it is cut off, in %s', async (lang) => {
    const page = await wall(width, height, lang);
    const box = await page.locator('dialog').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width, height });
    const cut = await page
      .locator('dialog, dialog > *, dialog .charts > *')
      .evaluateAll((all) =>
        all
          .filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
          .map(({ className }) => className),
      );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await wrongTexts(page, lang)).toEqual([]);
    expect(await page.locator('[data-wall-figure]').count()).toBe(6);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });
});

it('passes axe, and Esc leads back to the overview in the theme that it had', async () => {
  const page = await wall(1920, 1080, 'zh-CN');
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-key-figure]').first().waitFor();
  expect(new URL(page.url()).searchParams.has('wall')).toBe(false);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(browser.complaints).toEqual([]);
});
