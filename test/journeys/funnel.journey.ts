import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { drawnScatter } from './drawn-scatter.ts';
import { statedNumbers } from './example-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

/** The sample county: it has bodies with cases enough for a rate. */
let program: RunningProgram;
let browser: JourneyBrowser;
beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram({ sample: true }), startBrowser()]);
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

it('a point of the funnel stands at what its body granted of all it settled, over as many years as make 30 cases', async () => {
  const region =
    (await program.ask(routes.listRegions)).find(({ sample, level }) => sample && level === 'county')?.id ?? 0;
  const stated = async (code: string) =>
    new Map((await statedNumbers(program, region, code)).map(({ name, year, value }) => [`${name} ${year}`, value]));
  const [granted, handled] = [await stated('requests.granted.total'), await stated('requests.total.total')];
  const names = new Set([...handled.keys()].map((key) => key.replace(/ \d+$/, '')));
  const rated = [...names].flatMap((name) => {
    let [part, n] = [0, 0];
    for (const year of [2024, 2023, 2022]) {
      const [some, all] = [granted.get(`${name} ${year}`), handled.get(`${name} ${year}`)];
      if (n >= 30 || some === undefined || all === undefined) continue;
      [part, n] = [part + some, n + all];
    }
    return n < 30 ? [] : [{ name, x: n, y: (part / n) * 100 }];
  });
  const page = await browser.page();
  await page.goto(`${program.address}/${region}/applications?year=2024`);
  await settled(page);
  expect(rated.length).toBeGreaterThan(0);
  const drawn = await drawnScatter(page, 'applications-funnel', '--accent', 'even');
  expect(drawn).toHaveLength(rated.length);
  const near = (point: (typeof drawn)[number], { x, y }: (typeof rated)[number]) =>
    Math.abs(point.x - x) < point.exact.x && Math.abs(point.y - y) < point.exact.y;
  expect(rated.filter((body) => !drawn.some((point) => near(point, body)))).toEqual([]);

  // A number of several years leads to the years that it is made of.
  await page.locator('[data-chart=applications-funnel]').getByRole('button', { name: '看表格' }).click();
  await page.locator('[data-chart=applications-funnel] tbody th a').first().click();
  await page.locator('[data-granted-share] a').first().waitFor();
  const [most] = [...rated].sort((a, b) => b.x - a.x);
  expect(await page.locator('[data-granted-share]').innerText()).toContain(`办结 ${String(most?.x)} 件`);
});
