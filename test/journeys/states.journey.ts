import { jest } from '@jest/globals';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { countyIn } from './county-states.ts';
import { looks, lookThrough, sideways, truncated, wrongTexts } from './page-faults.ts';
import { addressOf, pages, type ShownCounty } from './pages.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(90_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let counties: Record<'empty' | 'broken', ShownCounty>;

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  counties = { empty: await countyIn.empty(program), broken: await countyIn.broken(program) };
}, 2 * slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

describe.each([
  { state: 'empty', words: 'without a report' },
  { state: 'broken', words: 'of documents that are wrong in many ways' },
] as const)('in a county $words', ({ state }) => {
  it.each(pages)('the page %s fits, cuts nothing off and is in one language', async (name) => {
    const page = await browser.page({ reducedMotion: 'reduce' });
    await page.goto(program.address + addressOf(name, counties[state]));
    await settled(page);
    for (const look of looks.filter(({ colorScheme }) => colorScheme === 'light')) {
      await lookThrough(page, look);
      const found = {
        sideways: await sideways(page),
        wrong: await wrongTexts(page, look.lang),
        cut: await truncated(page),
      };
      expect({ look, ...found }).toEqual({ look, sideways: 0, wrong: [], cut: [] });
    }
    await page.context().close();
  });
});
