import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { comesIntoView, type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { firstReportIn } from './example-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let path: string;

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
  const { agencyId, region, year } = await firstReportIn(program);
  path = `/${region}/reports/${agencyId}/${year}`;
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);
beforeEach(async () => {
  await page.goto(program.address + path);
  await settled(page);
});

const paper = () => page.getByRole('region', { name: '原文' });
const figures = () => page.getByRole('region', { name: '数字' });
const litInPaper = () => paper().locator('.mark.lit').allInnerTexts();
const litFigures = () =>
  figures()
    .locator('button[aria-pressed=true]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-code')));

describe('the report', () => {
  it.each([
    ['channels.total', '278'],
    ['channels.newMedia', '215'],
    ['channels.wechat', '215'],
    ['channels.website', '63'],
    ['proposals.answered', '办复'],
  ])('lights where %s was read when its figure is picked', async (code, text) => {
    await figures().locator(`[data-code="${code}"]`).click();
    const lit = await litInPaper();
    expect(lit.length).toBeGreaterThan(0);
    expect(lit.join(' ')).toContain(text);
    expect(new URL(page.url()).searchParams.get('figure')).toBe(code);
    expect(await comesIntoView(paper().locator('.mark.lit').first())).toBe(true);
  });

  it('goes on to the next place each time the same figure is picked', async () => {
    const seen = new Set<string | null>();
    for (let i = 0; i < 2; i++) {
      await figures().locator('[data-code="channels.website"]').click();
      seen.add(new URL(page.url()).searchParams.get('place'));
    }
    expect(seen.size).toBe(2);
  });

  it('lights the figure when a sentence is picked, and brings it into view', async () => {
    await paper().getByRole('button', { name: '278', exact: false }).first().click();
    expect(await litFigures()).toEqual(['channels.total']);
    expect(await comesIntoView(figures().locator('[data-code="channels.total"]'))).toBe(true);
  });

  it('lights the figure when a point of the chart is picked', async () => {
    await paper().locator('figure').getByRole('button', { name: '63' }).click();
    expect(await litFigures()).toEqual(['channels.website']);
  });

  it('lights one of the 200 cells and its place in the printed table', async () => {
    await figures().locator('[data-code="requests.carriedForward.total"]').click();
    expect(await litInPaper()).toEqual(['0']);
    expect(await comesIntoView(paper().locator('.mark.lit'))).toBe(true);
    expect(await figures().locator('table button[data-row]').count()).toBe(200);
  });

  it('lights a cell when it is picked in the printed table', async () => {
    await paper().locator('table').first().locator('button').first().click();
    expect(await litFigures()).toEqual(['disclosure.rules.issued']);
  });

  it('shows what a finding is about', async () => {
    await figures().getByRole('button', { name: '定位到原文' }).first().click();
    expect((await litInPaper()).length).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('finding')).not.toBeNull();
  });

  it('is brought back by its address', async () => {
    await figures().locator('[data-code="channels.wechat"]').click();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await settled(page);
    expect((await litInPaper()).join()).toContain('215');
    expect(await litFigures()).toEqual(['channels.wechat']);
  });

  it('says what is absent, and names its source', async () => {
    const weibo = figures().getByRole('row', { name: /^微博/ });
    expect(await weibo.innerText()).toContain('未载');
    expect(await page.locator('header h1').last().innerText()).toContain('汶上县工业和信息化局');
    expect(await page.getByText('自动接受').count()).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载原文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
