import { jest } from '@jest/globals';
import { publishedPacket, routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type OpenedCounty, openedCounty, readingAddress, readingPages, reportKey, sumOf } from './reading-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let county: OpenedCounty;
let region: number;
const answers: { readonly url: string; readonly status: number; readonly body: string }[] = [];

beforeAll(async () => {
  program = await startProgram({ sample: true, open: true });
  county = await openedCounty(program);
  ({ region } = county);
  browser = await startBrowser();
  page = await browser.page();
  page.on('response', async (answer) => {
    const body = await answer.body().catch(() => Buffer.alloc(0));
    answers.push({ url: answer.url(), status: answer.status(), body: body.toString() });
  });
}, 2 * slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, 2 * slow);

const ofYear = (year: number) =>
  [...county.published].flatMap(([key, figures]) => (key.endsWith(`/${year}`) ? [figures] : []));
async function goTo(path: string): Promise<void> {
  await page.goto(`${program.publicAddress}${path}`);
  await settled(page);
}

describe('the public pages', () => {
  it('begin with the opened county, marked as published figures', async () => {
    await goTo('/');
    expect(new URL(page.url()).pathname).toBe(`/${region}/overview`);
    expect(await page.locator('[data-readers]').innerText()).toBe('公开数据');
    expect(await page.locator('main').innerText()).toMatch(/已公开 \d+ \/ \d+ 份报告/);
  });

  it.each(['zh-CN', 'en'])('have no page of the office in their navigation, in %s', async (lang) => {
    await goTo(`/${region}/overview?lang=${lang}`);
    const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const names = links.map((href) => /^\/\d+\/(\w+)/.exec(href)?.[1]);
    expect(names.sort()).toEqual([...readingPages].sort());
  });

  it.each([...readingPages, 'agency'] as const)(
    '%s draws, is in one language, passes axe and never scrolls sideways',
    async (name) => {
      await goTo(readingAddress(name, county));
      for (const look of looks) {
        await lookThrough(page, look);
        expect({ look, wrong: await wrongTexts(page, look.lang) }).toEqual({ look, wrong: [] });
        expect({ look, sideways: await sideways(page) }).toEqual({ look, sideways: 0 });
        if (look.axe) expect({ look, axe: await axeFinds(page) }).toEqual({ look, axe: [] });
      }
      expect(await page.locator('main').innerText()).not.toMatch(/需要关注|逾期未报|有错误|待处理|未报/);
    },
  );

  it('add up what is published and nothing else', async () => {
    await goTo(`/${region}/overview?year=2024`);
    const sum = sumOf(ofYear(2024), 'requests.received.total');
    const shown = await page.locator('[data-key-figure=requests] strong').innerText();
    expect(Number(shown.replaceAll(',', ''))).toBe(sum);
  });

  it('lead from a body to its report where it was published, and nowhere where that is not known', async () => {
    const first = county.packet.reports.find(({ published: at }) => at !== null && at.address !== null);
    await goTo(`/${region}/agencies/${first?.agencyId}`);
    const link = page.locator(`[data-published="${first?.year}"] a`);
    expect(await link.getAttribute('href')).toBe(first?.published?.address);
    const inside = await page
      .locator('main a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(inside.filter((href) => /\/(?:reports|upload|checks)\b|setup/.test(href))).toEqual([]);
  });

  it('ask for nothing but what is public, and nothing of it is about the work of the office', async () => {
    const asked = answers.filter(({ url }) => url.includes('/api/'));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ url }) => !url.includes('/api/v1/public/'))).toEqual([]);
    for (const { body } of asked.filter(({ status }) => status === 200)) {
      expect(body).not.toMatch(/"(?:waiting|findings|documentsToAnswer|contact|acceptance|reviewed|notes|receivedAt)"/);
    }
  });

  it('give the published packet: each report that was published, no other', async () => {
    const answer = await fetch(`${program.publicAddress}/api/v1/public/regions/${region}/county`);
    const given = publishedPacket.parse(await answer.json());
    expect(new Set(given.reports.map(({ agencyId, year }) => reportKey(agencyId, year)))).toEqual(
      new Set(county.published.keys()),
    );
  });

  it('give the one file of the county, the same for everyone', async () => {
    const answer = await fetch(`${program.publicAddress}/api/v1/public/regions/${region}/offline.html`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(/"(?:waiting|documentsToAnswer|acceptance)":/);
    const again = await fetch(answer.url, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each(['reports', 'upload', 'checks', 'reports/1/2024'])('do not know the page %s', async (name) => {
    const answer = await page.goto(`${program.publicAddress}/${region}/${name}`);
    expect(answer?.status()).toBe(404);
  });

  it('say so where no county is open, and show it again when it is', async () => {
    await program.ask(routes.openRegion, { region }, { open: false });
    const other = await browser.page();
    await other.goto(program.publicAddress);
    await other.getByText('还没有县公开数据').waitFor();
    await program.ask(routes.openRegion, { region }, { open: true });
    await other.reload();
    await other.locator('[data-key-figure]').first().waitFor();
    await other.context().close();
  });

  it('complained of nothing', () => {
    expect(browser.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
