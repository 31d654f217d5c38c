import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { packedFigure } from '@gongkai/report';
import { firstReport, type ReportContent, toDocx } from '@gongkai/sample';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { firstReportIn } from './example-county.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let where: Awaited<ReturnType<typeof firstReportIn>>;

/** Without its chart no place of the report says that 63 is the website's number: it is inferred. */
const { edition, title, preamble, sections, cells, closing } = firstReport.content;
const unclear: ReportContent = { edition, title, preamble, sections, cells, closing };
const website = 'channels.website';

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
  where = await firstReportIn(program);
  await program.handIn(where.region, '年报（新稿）.docx', toDocx(unclear));
  await page.goto(`${program.address}/${where.region}/reports/${where.agencyId}/${where.year}`);
  await settled(page);
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const item = (code: string) => page.locator(`[data-review="${code}"]`);
/** The figure as the county's totals take it. */
async function counted() {
  const { reports } = await program.ask(routes.county, { region: where.region });
  const figures = reports.find(({ agencyId, year }) => agencyId === where.agencyId && year === where.year)?.figures;
  return figures === undefined ? null : packedFigure(figures, website);
}

describe('the review of a reading', () => {
  it('lists first what was inferred, and lights where it was read', async () => {
    expect(await page.locator('[data-review]').first().getAttribute('data-review')).toBe(website);
    expect(await page.locator('#review li').first().getAttribute('data-cause')).toBe('inferred');
    expect(await counted()).toMatchObject({ value: 63, standing: 'inferred' });
    await item(website).focus();
    await page.keyboard.press('Enter');
    expect((await page.locator('.mark.lit').allInnerTexts()).join()).toContain('63');
  });

  it('is corrected by one key, a number and a reason; without a reason nothing is sent', async () => {
    await item(website).focus();
    await page.keyboard.press('e');
    await page.getByRole('spinbutton', { name: '数字' }).fill('64');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('理由');
    await page.getByLabel('理由').fill('原文第一段另列一条');
    await page.keyboard.press('Enter');
    await page.locator(`[data-decided="${website}"]`).waitFor({ state: 'attached' });
    expect(await item(website).count()).toBe(0);
    const row = page.locator('#prose tr', { has: page.locator(`[data-code="${website}"]`) });
    expect((await row.locator('s').innerText()).trim()).toBe('63');
    expect(await row.innerText()).toContain('64');
    expect(await counted()).toMatchObject({ value: 64, standing: 'stated' });
  });

  it('is there after a reload, with who, when and why', async () => {
    await page.reload();
    await settled(page);
    await page.locator('#review summary').click();
    const decided = await page.locator(`[data-decided="${website}"]`).innerText();
    expect(decided).toContain('原文第一段另列一条');
    expect(decided).toMatch(/63.*→.*64/s);
  });

  it('is in one language, passes axe and never scrolls sideways, in both languages and themes', async () => {
    for (const look of looks) {
      await lookThrough(page, look);
      expect({ look, wrong: await wrongTexts(page, look.lang) }).toEqual({ look, wrong: [] });
      expect({ look, sideways: await sideways(page) }).toEqual({ look, sideways: 0 });
      if (look.axe) expect({ look, axe: await axeFinds(page) }).toEqual({ look, axe: [] });
    }
    await lookThrough(page, looks[0]);
  }, 120_000);

  it('is taken back, and then said to be read right by one key', async () => {
    await page.locator(`[data-decided="${website}"]`).getByRole('button', { name: '撤回' }).click();
    await item(website).waitFor();
    expect(await counted()).toMatchObject({ value: 63, standing: 'inferred' });
    await item(website).focus();
    await page.keyboard.press('y');
    await page.locator(`[data-decided="${website}"]`).waitFor({ state: 'attached' });
    expect(await counted()).toMatchObject({ value: 63, standing: 'stated' });
  });

  it('says which cell would mend the sums of a version that does not add up, and leads to it', async () => {
    const wrong = { ...firstReport.content, cells: { ...cells, 'requests.received.person': '3' } };
    const { version } = await program.handIn(where.region, '年报（又一稿）.docx', toDocx(wrong));
    await page.goto(`${program.address}/${where.region}/reports/${where.agencyId}/${where.year}?version=${version}`);
    await settled(page);
    const hint = page.locator('#findings .repair');
    expect(await hint.innerText()).toContain('由 3 改为 0，能核对的合计关系就全部成立');
    await hint.getByRole('button').first().click();
    expect(await page.locator('.mark.lit').allInnerTexts()).toEqual(['3']);
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
