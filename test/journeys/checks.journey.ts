import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { firstReport, toDocx } from '@gongkai/sample';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { firstReportIn } from './example-county.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let where: Awaited<ReturnType<typeof firstReportIn>>;
const check = 'requests-balance';
/** What stands in the cell of the last draft that was handed in. */
let slip = 3;

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
  where = await firstReportIn(program);
  const { cells } = firstReport.content;
  const wrong = { ...firstReport.content, cells: { ...cells, 'requests.received.person': '3' } };
  await program.handIn(where.region, '年报（新稿）.docx', toDocx(wrong));
  await page.goto(`${program.address}/${where.region}/checks`);
  await settled(page);
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const entry = () => page.locator(`#check-${check}`);
const state = async () =>
  (await program.ask(routes.checks, { region: where.region })).checks.find(({ code }) => code === check)?.state;
/** Errors of the version that waits: the check's, and one of another check that sees the same slip. */
async function errors(): Promise<number> {
  const { waiting } = await program.ask(routes.county, { region: where.region });
  return waiting[0]?.findings.error ?? 0;
}

describe('the catalogue of checks', () => {
  it('has every check of the program, with its sentence and examples', async () => {
    const { checks } = await program.ask(routes.checks, { region: where.region });
    expect(await page.locator('article[id^=check-]').count()).toBe(checks.length);
    const about = checks.find(({ code }) => code === check);
    await entry().getByText('举例').click();
    const text = await entry().innerText();
    for (const said of [about?.sentence.zh, about?.basis.zh, about?.example.finding.says.zh])
      expect(text).toContain(said);
  });

  it('can be narrowed to a kind of fault by its address', async () => {
    await page.getByLabel('问题种类').selectOption('copied');
    expect(new URL(page.url()).searchParams.get('fault')).toBe('copied');
    const shown = await page.locator('article[id^=check-]').count();
    const { checks } = await program.ask(routes.checks, { region: where.region });
    expect(shown).toBe(checks.filter(({ fault }) => fault === 'copied').length);
    await page.goBack();
    expect(await page.locator('article[id^=check-]').count()).toBe(checks.length);
  });

  it('shows which reports a check would flag, each open to its report, and changes nothing by it', async () => {
    const before = await errors();
    await entry().getByRole('button', { name: '试查历史年报' }).click();
    const test = entry().getByRole('region', { name: '试查历史年报' });
    await test.getByText('1 份会被查出').waitFor();
    expect(await test.getByRole('link').first().innerText()).toContain(firstReport.agency.name);
    expect(await test.getByRole('link').first().getAttribute('href')).toContain(
      `/reports/${where.agencyId}/${where.year}`,
    );
    expect(await errors()).toBe(before);
    expect(await state()).toBe('inForce');
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

  it('switches a check off with a reason only, and its findings go', async () => {
    expect(await errors()).toBe(2);
    await entry().getByRole('button', { name: '停用' }).click();
    await page.keyboard.press('Enter');
    expect(await entry().getByRole('alert').innerText()).toContain('理由');
    expect(await state()).toBe('inForce');
    await page.keyboard.type('本县另行核对');
    await page.keyboard.press('Enter');
    await entry().getByText('已停用，').waitFor();
    expect(await state()).toBe('off');
    expect(await errors()).toBe(1);
    expect(await entry().innerText()).toContain('本县另行核对');
  });

  it('switches it on again, and its findings come back', async () => {
    await entry().getByRole('button', { name: '启用' }).click();
    await entry().locator('form').getByRole('button', { name: '启用' }).click();
    await entry().getByText('已启用，').waitFor();
    expect(await state()).toBe('inForce');
    expect(await errors()).toBe(2);
  });

  it('takes a template of the county in, and lets it go again', async () => {
    const templates = page.locator('section', { has: page.locator('#templates') });
    await templates.locator('input[type=file]').setInputFiles({
      name: '年报模板.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(toDocx(firstReport.content)),
    });
    await templates.getByText('年报模板.docx').first().waitFor();
    expect((await program.ask(routes.checks, { region: where.region })).templates).toMatchObject([
      { fileName: '年报模板.docx' },
    ]);
    await templates.getByRole('button', { name: '撤下' }).click();
    await templates.getByText('还没有上传模板').waitFor();
  });

  it('is where a finding leads, to its own entry', async () => {
    await page.goto(`${program.address}/${where.region}/reports/${where.agencyId}/${where.year}?version=2`);
    await settled(page);
    await page.locator('#findings').getByRole('link', { name: '申请收结转平衡' }).first().click();
    await page.waitForURL(/\/checks\?.*check=requests-balance/);
    await settled(page);
    expect(await entry().getAttribute('class')).toContain('asked');
  });

  it.each([
    ['comes with the program', 'delete from check_switch where check_code = $1', '新增的校核'],
    ['judges otherwise than before', 'update check_switch set revision = 99 where check_code = $1', '判法有变的校核'],
  ])('puts a check that %s first, to be tested and switched on', async (_, statement, todo) => {
    await program.behindItsBack(statement, [check]);
    const { cells } = firstReport.content;
    slip += 1;
    const wrong = { ...firstReport.content, cells: { ...cells, 'requests.received.person': String(slip) } };
    await program.handIn(where.region, `年报（第${slip}稿）.docx`, toDocx(wrong));
    expect(await errors()).toBe(1);
    await page.goto(`${program.address}/${where.region}?year=${where.year}`);
    await settled(page);
    const line = page.locator('li', { hasText: '1 项新的或改过的校核等您启用' });
    await line.getByRole('link', { name: '去校核目录' }).click();
    await page.waitForURL(/\/checks/);
    await settled(page);
    expect(await page.locator('article[id^=check-]').first().getAttribute('id')).toBe(`check-${check}`);
    expect(await entry().innerText()).toContain(todo);
    await entry().getByRole('button', { name: '试查历史年报' }).click();
    await entry().getByRole('region', { name: '试查历史年报' }).getByText('1 份会被查出').waitFor();
    expect(await errors()).toBe(1);
    await entry().getByRole('button', { name: '启用' }).click();
    await entry().locator('form').getByRole('button', { name: '启用' }).click();
    await page.getByText('项校核等您启用').waitFor({ state: 'detached' });
    expect(await state()).toBe('inForce');
    expect(await errors()).toBe(2);
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
