import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { type OpenedCounty, openedCounty, readingAddress, readingPages, sumOf } from './reading-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let folder: string;
let county: OpenedCounty;
let region: number;

beforeAll(async () => {
  program = await startProgram({ sample: true });
  county = await openedCounty(program);
  ({ region } = county);
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-file-'));
}, 2 * slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
  await rm(folder, { recursive: true });
}, 2 * slow);

const offline = (which: string) =>
  fetch(`${program.address}${routes.offlineFile.path.replace('{region}', String(region))}?packet=${which}`);

describe.each(['published', 'accepted'] as const)('the one file of a county with its %s figures', (which) => {
  let page: Page;
  let file: string;
  const asked: string[] = [];
  const open = async (path: string) => {
    await page.goto(`file://${file}#${path}`);
    await page.reload();
    await settled(page);
  };

  beforeAll(async () => {
    const answer = await offline(which);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    file = join(folder, `${which}.html`);
    await writeFile(file, await answer.text());
    page = await browser.page();
    await page.context().setOffline(true);
    page.on('request', (request) => asked.push(request.url()));
  }, slow);

  it('is no larger than a picture: 2.5 MB at most', async () => {
    const { size } = await stat(file);
    expect(size).toBeLessThan(2_500_000);
  });

  it('opens with the overview of the county and says what it holds', async () => {
    await open('/');
    expect(page.url()).toContain(`#/${region}/overview`);
    expect(await page.locator('[data-readers]').innerText()).toBe(which === 'published' ? '公开数据' : '内部资料');
  });

  it.each([...readingPages, 'agency'] as const)('draws the page %s', async (name) => {
    await open(readingAddress(name, county));
    expect(await page.locator('main h1').count()).toBeGreaterThan(0);
    expect(await page.locator('[role=application] svg path').count()).toBeGreaterThan(0);
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  it('says the numbers of the packet', async () => {
    await open(`/${region}/overview?year=2024`);
    const of2024 =
      which === 'accepted'
        ? county.packet.reports.filter(({ year }) => year === 2024).map(({ figures }) => figures)
        : [...county.published].flatMap(([key, figures]) => (key.endsWith('/2024') ? [figures] : []));
    for (const [key, code] of [
      ['requests', 'requests.received.total'],
      ['proposals', 'proposals.total'],
    ] as const) {
      const sum = sumOf(of2024, code);
      const shown = await page.locator(`[data-key-figure=${key}] strong`).innerText();
      expect({ key, shown: Number(shown.replaceAll(',', '')) }).toEqual({ key, shown: sum });
    }
  });

  it('speaks English too, and goes on to another page and back', async () => {
    await open(`/${region}/overview?lang=en`);
    await page.getByRole('link', { name: 'Channels', exact: false }).first().click();
    await page.waitForURL(/channels/);
    await page.goBack();
    await page.waitForURL(/overview/);
  });

  it('asks for nothing, and the browser refuses it nothing', () => {
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

describe('the file', () => {
  it('is not made of published figures while the county is not open', async () => {
    await program.ask(routes.openRegion, { region }, { open: false });
    expect((await offline('published')).status).toBe(409);
    expect((await offline('accepted')).status).toBe(200);
  });

  it('is refused while the totals disagree', async () => {
    await program.behindItsBack(
      'update report_version set "values" = (select array_agg(coalesce(each, 0) + 1) from unnest("values") each) where region_id = $1',
      [region],
    );
    const answer = await offline('accepted');
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('disagree');
  });
});
