import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { firstReportIn } from './example-county.ts';
import { axeFinds } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let where: Awaited<ReturnType<typeof firstReportIn>>;

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
  where = await firstReportIn(program);
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const field = () => page.getByRole('combobox', { name: '查找单位、指标或报告文字' });
const address = () => new URL(page.url());
const open = async (path: string) => {
  await page.goto(`${program.address}/${where.region}/${path}`);
  await settled(page);
};

describe('the field in the top bar, by keyboard alone', () => {
  it('leads from a figure to its page', async () => {
    await open('overview');
    await field().focus();
    await page.keyboard.type('行政处罚');
    const option = page.getByRole('option', { name: /行政处罚.*主动公开/ }).first();
    await option.waitFor();
    const options = await page.locator('[role=listbox] [role=option]').allInnerTexts();
    const at = options.findIndex((text) => text.includes('主动公开'));
    for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/disclosure/);
  });

  it('leads to the sentences of all reports, and from one to where it stands', async () => {
    await open('overview');
    await field().focus();
    await page.keyboard.type('２７８');
    await page.getByRole('option', { name: '在全部报告中查找“２７８”' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search/);
    await settled(page);
    await page.locator('mark').first().waitFor();
    expect(new Set(await page.locator('mark').allInnerTexts())).toEqual(new Set(['278']));
    const sentence = page.locator('#found ~ section li > a').first();
    const said = await sentence.innerText();
    await sentence.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/\d+\/2023\?.*place=s\d+-\d+/);
    await settled(page);
    const lit = page.locator('[data-place].lit');
    await lit.first().waitFor();
    expect((await lit.allInnerTexts()).join('')).toBe(said);
  });
});

describe('the page of the search', () => {
  it('keeps what is looked for, the year and the body in its address', async () => {
    await open('search?q=公开');
    const { total } = await program.ask(
      { ...routes.search, path: `${routes.search.path}?q=%E5%85%AC%E5%BC%80` },
      where,
    );
    await page.getByText(new RegExp(`共 ${total} 句`)).waitFor();
    await page.getByLabel('年度', { exact: true }).selectOption('2023');
    await page.waitForFunction(() => location.search.includes('year=2023'));
    await page.getByLabel('要找的字词').fill('没有这几个字');
    await page.keyboard.press('Enter');
    await page.getByText('没有一份报告含“没有这几个字”').waitFor();
    expect(address().searchParams.get('year')).toBe('2023');
    await page.goBack();
    await page.locator('mark').first().waitFor();
  });

  it('asks for words where there are none', async () => {
    await open('search');
    await page.getByText('一个字也可以').waitFor();
    expect(await axeFinds(page)).toEqual([]);
  });

  it('says what happened where nothing comes back, and tries again', async () => {
    await page.route('**/api/v1/**/search?*', (route) => route.abort());
    await open('search?q=公开');
    await page.getByRole('alert').getByText('连不上程序').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.unroute('**/api/v1/**/search?*');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('mark').first().waitFor();
  });
});

describe('views', () => {
  it('are kept under a name, lead to the page as it was, and are withdrawn', async () => {
    await open('channels?rows=all&table=channels-agencies');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByText('还没有保存的视图').waitFor();
    await page.getByLabel('名称').fill('渠道全表');
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: '渠道全表' });
    await link.waitFor();
    expect(await axeFinds(page)).toEqual([]);
    const kept = address();
    await open('overview');
    await page.getByRole('button', { name: '视图' }).click();
    await link.click();
    await page.waitForURL(/\/channels/);
    expect([address().pathname, address().search]).toEqual([kept.pathname, kept.search]);
    await page.getByRole('button', { name: /^撤回/ }).click();
    await page.getByText('还没有保存的视图').waitFor();
    expect(await program.ask(routes.listViews, where)).toEqual([]);
  });

  it('say why one is not kept: its name is taken', async () => {
    await program.ask(routes.addView, where, { name: '总览', address: `/${where.region}/overview` });
    await open('overview');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByLabel('名称').fill('总览');
    await page.getByRole('button', { name: '保存此视图' }).click();
    await page.getByRole('alert').getByText('已有名为').waitFor();
  });
});

describe('a note on a chart', () => {
  const note = '职能划转';
  const card = () => page.locator('[data-chart=channels-years]');

  it('stands at its year and below the chart, for everyone, in the table and in the picture', async () => {
    await open('channels');
    await card().getByRole('button', { name: '加注' }).click();
    await card().getByLabel('图注').fill(note);
    await page.keyboard.press('Enter');
    await card().locator('[data-notes]').getByText(note).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await open('channels');
    expect(await card().locator('[data-notes]').innerText()).toMatch(/① 2023 职能划转/);
    await page.waitForFunction(() =>
      document.querySelector('[data-chart=channels-years] svg')?.textContent?.includes('①'),
    );
    expect(await card().innerText()).toContain(`2023 年度注：${note}`);
    await card().getByRole('button', { name: '看表格' }).click();
    expect(await card().locator('[data-notes]').innerText()).toContain(note);
  });

  it('goes where it is withdrawn', async () => {
    await card().getByRole('button', { name: '加注' }).click();
    await card().getByRole('button', { name: /^撤回/ }).click();
    await card().locator('[data-notes]').waitFor({ state: 'detached' });
    expect((await program.ask(routes.county, where)).notes).toEqual([]);
  });
});

it('the browser complained about nothing but what was cut or refused on purpose', () => {
  expect(browser.complaints.filter((each) => !each.includes('net::ERR_FAILED') && !each.includes('409'))).toEqual([]);
});
