import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { paragraph, randomReport, type ReportContent, seeded, toDocx } from '@gongkai/sample';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { bodyTakenIn } from './example-county.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let region: number;
/** Numbers of the bodies by name. */
const bodies = new Map<string, number>();

const wrongCell = 'requests.received.person';
/** A valid report of an invented body. */
function reportOf(name: string, year: number): ReportContent {
  const agency = { name, kind: 'department' as const };
  return randomReport(seeded(year + name.length * 100), { agency, year, withinTheYear: true }).content;
}
/** The same with one cell typed otherwise, which two sums contradict. */
function withSlip(content: ReportContent, by = 3): ReportContent {
  const { [wrongCell]: said = '0' } = content.cells;
  return { ...content, cells: { ...content.cells, [wrongCell]: String(Number(said) + by) } };
}
/** The same with a first section of its own sentences, in front of what it says anyway. */
function saying(content: ReportContent, sentences: readonly string[]): ReportContent {
  const sections = content.sections.map((section) =>
    section.number === 1 ? { ...section, parts: [paragraph(sentences.join('')), ...section.parts] } : section,
  );
  return { ...content, sections };
}
async function handIn(name: string, year: number, content: ReportContent): Promise<void> {
  const entry = await program.handIn(region, `${name}${year}.docx`, toDocx(content));
  if (entry.outcome !== 'agencyUnknown') return;
  const newAgency = { name, kind: 'department' as const };
  bodies.set(name, await bodyTakenIn(program, region, entry.id, newAgency));
}
const own = [
  '窗口把办事指南折成小册子，摆在等候区供群众取阅。',
  '值班同志每周五下午逐条核对栏目里的失效链接，当天改好。',
  '村里的公示栏换成了带玻璃门的，雨天也不怕淋湿。',
  '年底请两位退休教师当读者，把看不懂的地方圈出来重写。',
];
const [first, second, third] = ['示例县粮食和物资储备局', '示例县林业发展服务中心', '示例县水文站'];

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
  region = (await program.ask(routes.addRegion, {}, { name: '示例县' })).id;
  await handIn(first, 2022, withSlip(reportOf(first, 2022)));
  await handIn(first, 2023, withSlip(saying(reportOf(first, 2023), own)));
  await handIn(second, 2023, saying(reportOf(second, 2023), own));
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const path = (name: string, year: number, query = '') =>
  `${program.address}/${region}/reports/${bodies.get(name)}/${year}${query}`;
async function open(name: string, year: number, query = ''): Promise<void> {
  await page.goto(path(name, year, query));
  await settled(page);
}
const standing = () => page.locator('[data-standing]').innerText();
const waived = () => page.locator('[data-waived] [data-key]');
/** How the county has the report: counted by itself or by decisions, or not counted. */
async function acceptance(name: string, year: number): Promise<string> {
  const { reports } = await program.ask(routes.county, { region });
  return reports.find((each) => each.agencyId === bodies.get(name) && each.year === year)?.acceptance ?? 'none';
}
const cause = () => page.locator('.cause');

describe('a report with a slip', () => {
  it('has what follows from one cell under that cell, with the names of the checks, which lead to the catalogue', async () => {
    await open(first, 2022);
    expect(await acceptance(first, 2022)).toBe('none');
    expect(await standing()).toBe('未接受');
    expect(await cause().first().locator('summary').innerText()).toContain('一格引起');
    const name = cause().first().getByRole('link', { name: '申请收结转平衡' });
    expect(await name.getAttribute('href')).toContain('check=requests-balance');
  });

  it('is not waived without a reason, and loses nothing that was written while the program cannot be reached', async () => {
    await cause().first().locator('[data-decide=waive]').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('理由');
    await page.keyboard.type('并入单位的申请由原单位列报');
    await page.getByLabel('同时印作脚注').check();
    await page.getByRole('textbox', { name: '脚注' }).fill('含并入单位的申请');
    const complaints = browser.complaints.length;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^豁免这/ }).click();
    await page.getByRole('alert').getByText('连不上程序').waitFor();
    await page.context().setOffline(false);
    // The browser says by itself that there was no network; nothing else.
    expect(browser.complaints.slice(complaints).every((text) => text.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
    expect(await page.getByLabel('理由').inputValue()).toBe('并入单位的申请由原单位列报');
    expect(await acceptance(first, 2022)).toBe('none');
  });

  it('is in one language, passes axe and never scrolls sideways with the form open, in both languages and themes', async () => {
    for (const look of looks) {
      await lookThrough(page, look);
      expect({ look, wrong: await wrongTexts(page, look.lang) }).toEqual({ look, wrong: [] });
      expect({ look, sideways: await sideways(page) }).toEqual({ look, sideways: 0 });
      if (look.axe) expect({ look, axe: await axeFinds(page) }).toEqual({ look, axe: [] });
    }
    await lookThrough(page, looks[0]);
  }, 120_000);

  it('counts once every error is waived, with the footnote below its table', async () => {
    await page.getByRole('button', { name: /^豁免这/ }).click();
    await page.getByText('豁免后计入').waitFor();
    expect(await acceptance(first, 2022)).toBe('decided');
    expect(await page.locator('#table-three [data-footnotes]').innerText()).toBe('注：含并入单位的申请');
    expect(await waived().count()).toBe(2);
    await page.reload();
    await settled(page);
    expect(await standing()).toBe('豁免后计入');
    expect(await page.locator('[data-history] summary').innerText()).toContain('2 条');
  });

  it('counts no more when one of the decisions is withdrawn, and again once it is decided anew', async () => {
    await page.locator('[data-waived] summary').click();
    await waived().first().getByRole('button', { name: '撤销' }).click();
    await page.getByText('未接受').first().waitFor();
    expect(await acceptance(first, 2022)).toBe('none');
    expect(await waived().count()).toBe(1);
    const finding = page.locator('#findings .finding.error:not(.waived)');
    await finding.locator('[data-decide=waive]').click();
    await page.getByLabel('理由').fill('并入单位的申请由原单位列报');
    await page.keyboard.press('Enter');
    await page.getByText('豁免后计入').waitFor();
    expect(await acceptance(first, 2022)).toBe('decided');
  });

  it('offers the reason of last year the year after, at one press each', async () => {
    await open(first, 2023);
    expect(await standing()).toBe('未接受');
    const offers = page.locator('.finding.error:not(.waived) [data-decide=last-year]');
    for (let left = await offers.count(); left > 0; left--) {
      expect(await offers.first().innerText()).toContain('并入单位的申请由原单位列报');
      await offers.first().click();
      await page.waitForFunction(
        (left) => document.querySelectorAll('.finding.error:not(.waived) [data-decide=last-year]').length < left,
        left,
      );
    }
    expect(await standing()).toBe('豁免后计入');
    expect(await acceptance(first, 2023)).toBe('decided');
  });
});

describe('a report that two people look at', () => {
  const reason = '站点合并前的申请由原站列报';
  let other: Page;
  beforeAll(async () => {
    await handIn(third, 2021, withSlip(reportOf(third, 2021)));
    other = await browser.page();
    await open(third, 2021);
    await other.goto(path(third, 2021));
    await settled(other);
  }, slow);
  const waive = async (tab: Page) => {
    await tab.locator('.cause [data-decide=waive]').first().click();
    await tab.getByLabel('理由').fill(reason);
    await tab.getByRole('button', { name: /^豁免这/ }).click();
  };

  it('is decided on once: the second is told so, keeps what was written and can load what the first decided', async () => {
    await waive(other);
    await other.getByText('豁免后计入').waitFor();
    const complaints = browser.complaints.length;
    await waive(page);
    await page.getByRole('alert').getByText('已经这样处理过').waitFor();
    expect(browser.complaints.slice(complaints).every((text) => text.includes('409'))).toBe(true);
    expect(await page.getByLabel('理由').inputValue()).toBe(reason);
    expect(await standing()).toBe('未接受');
    await page.getByRole('button', { name: '重新读取本页' }).click();
    await page.getByText('豁免后计入').waitFor();
    expect(await waived().count()).toBe(2);
  });

  it('is open again in a new version with another value, which shows what was decided before, while the first goes on counting', async () => {
    await handIn(third, 2021, withSlip(reportOf(third, 2021), 4));
    expect(await acceptance(third, 2021)).toBe('decided');
    await open(third, 2021, '?version=2');
    expect(await standing()).toBe('未接受');
    expect(await waived().count()).toBe(0);
    const before = cause().first().locator('.before').first();
    expect(await before.innerText()).toContain('其后数值有变');
    expect(await before.innerText()).toContain(reason);
  });
});

describe('what was copied', () => {
  it('is opened from the list of reports, and stands beside where it stands in the other report', async () => {
    await page.goto(`${program.address}/${region}/reports?year=2023`);
    await settled(page);
    expect(await page.locator('[data-measure=copied]').innerText()).toContain('2');
    await page.locator('tr', { hasText: second }).locator('[data-fault=copied]').click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('fault')).toBe('copied');
    const pair = page.locator('.passages .pair').first();
    const [left, right] = await pair.locator('.words').allInnerTexts();
    expect(own.join('')).toContain(left);
    expect(right).toBe(left);
    expect(await pair.locator('mark').count()).toBeGreaterThan(0);
    await pair.locator('[data-passage]').click();
    expect((await page.locator('.mark.lit').allInnerTexts()).join('')).toContain(left);
    await pair.getByRole('link', { name: first }).click();
    await page.waitForURL(new RegExp(`/reports/${bodies.get(first)}/2023`));
    await settled(page);
    expect((await page.locator('.mark.lit').allInnerTexts()).join('')).toContain(right);
  });

  it('is all that is listed until all findings are asked for', async () => {
    await open(second, 2023, '?fault=copied');
    const listed = () => page.locator('#findings .finding:not(.waived)').count();
    const copied = await listed();
    expect(copied).toBeGreaterThan(0);
    await page.getByRole('button', { name: '看全部问题' }).click();
    expect(new URL(page.url()).searchParams.get('fault')).toBeNull();
    expect(await listed()).toBeGreaterThanOrEqual(copied);
  });
});
