import { fileURLToPath } from 'node:url';
import { type JourneyBrowser, settled, startBrowser } from '../journeys/browser.ts';
import { countyIn, type State, states } from '../journeys/county-states.ts';
import { looks, lookThrough, sideways, truncated, wrongTexts } from '../journeys/page-faults.ts';
import { addressOf, pages, type ShownCounty } from '../journeys/pages.ts';
import { type RunningProgram, slow, startProgram } from '../journeys/running-program.ts';
import { ContactSheet } from './contact-sheet/sheet.ts';

/** CONTACT_SHEET=overview,report npm run proof -- contact-sheet for some pages. */
const asked = process.env['CONTACT_SHEET']?.split(',');
const folder = fileURLToPath(new URL('../../dist/contact-sheet', import.meta.url));
const minutes = 60_000;

const sizes = [
  { size: '1366x768', viewport: { width: 1366, height: 768 } },
  { size: '1920x1080', viewport: { width: 1920, height: 1080 } },
  { size: '3840x1080', viewport: { width: 3840, height: 1080 } },
  { size: '390x844', viewport: { width: 390, height: 844 } },
];

const sheet = new ContactSheet(folder);
let program: RunningProgram;
let browser: JourneyBrowser;
let counties: Record<State, ShownCounty>;

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  counties = {
    empty: await countyIn.empty(program),
    normal: await countyIn.normal(program),
    broken: await countyIn.broken(program),
  };
}, 2 * slow);
afterAll(async () => {
  for (const path of await sheet.write()) console.log(path);
  await browser.close();
  await program.stop();
}, slow);

describe.each(pages.filter((page) => asked?.includes(page) ?? true))('the page %s', (name) => {
  it.each(states.flatMap((state) => sizes.map((each) => ({ state, ...each }))))(
    '$state in $size fits, cuts nothing off and is in one language',
    async ({ state, size, viewport }) => {
      // A photograph waits for no movement.
      const page = await browser.page({ viewport, reducedMotion: 'reduce' });
      await page.goto(program.address + addressOf(name, counties[state]));
      await settled(page);
      const faults = [];
      for (const look of looks) {
        await lookThrough(page, look);
        const jpeg = await page.screenshot({ type: 'jpeg', quality: 60 });
        await sheet.add({ page: name, state, size, look: `${look.lang}-${look.colorScheme}`, jpeg });
        faults.push({
          look: `${look.lang} ${look.colorScheme}`,
          sideways: await sideways(page),
          wrong: await wrongTexts(page, look.lang),
          cut: await truncated(page),
        });
      }
      expect(faults).toEqual(faults.map(({ look }) => ({ look, sideways: 0, wrong: [], cut: [] })));
      await page.context().close();
    },
    5 * minutes,
  );
});
