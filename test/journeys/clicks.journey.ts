import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { amongPeers, carryOver, largestMovers } from '@gongkai/figures';
import { paragraph, randomReport, seeded, toDocx } from '@gongkai/sample';
import type { Locator, Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { bodyTakenIn } from './example-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(90_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let county: Awaited<ReturnType<typeof countyOf>>;
/** A county in which one body carried applications over twice: none does in the sample. */
let own: Awaited<ReturnType<typeof countyOf>>;
const year = 2024;

const countyOf = (region: number) => program.ask(routes.county, { region });
const printed = (value: number) => new Intl.NumberFormat('zh-CN').format(value);

/** Table three of a body that received 1, took over 4, granted 2 and hands 3 on: 2 of these for a second time at least. */
const carried: Readonly<Record<string, string>> = {
  received: '1',
  carriedIn: '4',
  granted: '2',
  total: '2',
  carriedForward: '3',
};

async function countyThatCarries(): Promise<number> {
  const region = (await program.ask(routes.addRegion, {}, { name: '示例县' })).id;
  const agency = { name: '示例县粮食和物资储备局', kind: 'department' as const };
  const { content } = randomReport(seeded(5), { agency, year, withinTheYear: true });
  const cells = Object.entries(content.cells).map(([code, cell]) => {
    const [table, row = '', column = ''] = code.split('.');
    if (table !== 'requests') return [code, cell];
    const counted = ['person', 'total'].includes(column) ? carried[row] : undefined;
    return [code, counted ?? '0'];
  });
  const told = content.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      'text' in part && /申请\d+件/.test(part.text) ? paragraph('依申请公开的办理情况见表。') : part,
    ),
  }));
  const written = { ...content, cells: Object.fromEntries(cells), sections: told };
  const entry = await program.handIn(region, '年报.docx', toDocx(written));
  await bodyTakenIn(program, region, entry.id, agency);
  return region;
}

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  const sample = (await program.ask(routes.listRegions)).find((each) => each.level === 'county' && each.sample);
  county = await countyOf(sample?.id ?? 0);
  own = await countyOf(await countyThatCarries());
  page = await browser.page();
  // Counted by the browser itself: every trusted click, of the mouse or of a key; none is added by a script.
  await page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        const { clicks = '0' } = document.documentElement.dataset;
        if (event.isTrusted) document.documentElement.dataset['clicks'] = String(Number(clicks) + 1);
      },
      true,
    );
  });
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const clicks = async () => Number((await page.locator('html').getAttribute('data-clicks')) ?? '0');

async function overview(region = county.region.id): Promise<void> {
  await page.goto(`${program.address}/${region}/overview?year=${year}`);
  await settled(page);
}

/** Most keys that a person would press on the way to a place of a page. */
const mostTabs = 250;

/** Comes to a place by the Tab key alone. */
async function travelTo(place: Locator): Promise<void> {
  const isThere = () => place.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(place)} is not reached by ${mostTabs} presses of Tab`);
}

const ways = [
  { way: 'by the mouse', take: async (place: Locator) => place.click() },
  {
    way: 'by keyboard alone',
    take: async (place: Locator) => {
      await travelTo(place);
      await page.keyboard.press('Enter');
    },
  },
] as const;

describe.each(ways)('in three clicks from the overview, $way', ({ way, take }) => {
  const go = async (place: Locator) => {
    await take(place.first());
    await settled(page);
  };

  it('which body fell most on the website, and the sentence that says so', async () => {
    await overview();
    await go(page.locator('[data-lead="lead.website"]'));
    const [most] = largestMovers(county, 'channels.website', year - 1, year).fell;
    const first = page.locator('[data-movers=fell] tr').first();
    expect(await first.innerText()).toContain(`${printed(most?.previous ?? NaN)} → ${printed(most?.value ?? NaN)}`);
    await go(first.locator('[data-after]'));
    expect(new URL(page.url()).pathname).toBe(`/${county.region.id}/reports/${most?.agencyId}/${year}`);
    expect(new URL(page.url()).searchParams.get('figure')).toBe('channels.website');
    expect(await page.locator('.lit').first().innerText()).toContain(String(most?.value));
    expect(await clicks()).toBeLessThanOrEqual(3);
  });

  it('how a department stands among departments in WeChat posts', async () => {
    const department = county.agencies.find(
      ({ id, kind, closedOn }) =>
        kind === 'department' &&
        closedOn === undefined &&
        amongPeers(county, id, 'channels.wechat', year, 'kind').rank !== null,
    );
    const { rank, n, value, percentile } = amongPeers(county, department?.id ?? 0, 'channels.wechat', year, 'kind');
    await overview();
    const search = page.getByRole('combobox', { name: /查找/ });
    if (way === 'by the mouse') await search.click();
    else await travelTo(search);
    await page.keyboard.insertText(department?.name ?? '');
    await page.locator('[role=listbox] [role=option]').first().waitFor();
    if (way === 'by the mouse') await page.locator('[role=listbox] [role=option]').first().click();
    else await page.keyboard.press('Enter');
    await page.waitForURL(/\/agencies\/\d+/);
    await settled(page);
    await go(page.locator('[data-peers=kind]'));
    const card = await page.locator('[data-chart="channels.wechat"]').innerText();
    expect(card).toMatch(new RegExp(`${printed(value ?? NaN)} 条，${n} 家中(并列)?第 ${rank}`));
    expect(card).toContain(`约高于 ${Math.round(percentile ?? NaN)}% 的单位`);
    expect(await clicks()).toBeLessThanOrEqual(3);
  });

  it('which applications were carried over twice, down to the cell that says so', async () => {
    const twice = own.agencies.flatMap(({ id }) => carryOver(own, id).map(({ carriedTwice }) => carriedTwice ?? 0));
    expect(twice).toEqual([2]);
    await overview(own.region.id);
    await go(page.locator('[data-key-figure=requests] a'));
    await go(page.locator('[data-carried-twice]'));
    const rows = page.locator('[data-carry] tbody tr').filter({ hasText: '至少' });
    expect(await rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('至少 2 件');
    await go(rows.first().locator('td').nth(4).getByRole('link'));
    expect(new URL(page.url()).searchParams.get('figure')).toBe('requests.carriedForward.total');
    expect(await page.locator('[data-code="requests.carriedForward.total"]').first().isVisible()).toBe(true);
    expect(await clicks()).toBeLessThanOrEqual(3);
  });

  it('who has not handed in', async () => {
    const owing = county.owed.find((each) => each.year === year)?.agencyIds ?? [];
    const missing = owing.filter(
      (id) => ![...county.reports, ...county.waiting].some((each) => each.year === year && each.agencyId === id),
    );
    expect(missing.length).toBeGreaterThan(0);
    await overview();
    await go(page.locator('[data-attention=late] a, [data-attention=missing] a'));
    const names = await page.locator('main tbody tr').locator('th, td:first-child').getByRole('link').allInnerTexts();
    for (const id of missing) {
      const { name = '' } = county.agencies.find((each) => each.id === id) ?? {};
      expect(names.some((shown) => name.endsWith(shown))).toBe(true);
    }
    expect(names).toHaveLength(missing.length);
    expect(await clicks()).toBeLessThanOrEqual(3);
  });

  it('what a change of the overview is made of, and who is not in its total', async () => {
    await overview();
    await go(page.locator('[data-key-figure=disclosed] [data-origin]'));
    const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''));
    const parts = await page.locator('[data-made-of] tr td').allInnerTexts();
    const together = parts.pop() ?? '';
    expect(parts.reduce((sum, text) => sum + numberOf(text), 0)).toBe(numberOf(together));
    await go(page.locator('[data-total-part=missing] summary'));
    expect(await page.locator('[data-total-part=missing] li').count()).toBeGreaterThan(0);
    expect(await clicks()).toBe(2);
  });
});

/** An address of the origin of a number: a report, at a figure or as a whole. */
const report = /\/reports\/\d+\/\d{4}/;

describe('the numbers of', () => {
  const shown = (name: string) => {
    const [agency] = county.reports.filter((each) => each.year === year);
    return name === 'agency' ? `agencies/${agency?.agencyId ?? 0}` : name;
  };

  /** Whether a report is one or two clicks away from the page that is open. */
  async function leadsToReport(): Promise<boolean> {
    const links = page.locator('main a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // Of bodies that handed nothing in there is no report to lead to: they lead to the body.
    const origin = page.url().includes('state=missing') ? /\/agencies\/\d+/ : report;
    if (addresses.some((address) => origin.test(address))) return true;
    const charts = page.locator('main [data-chart] [role=application]');
    for (let i = 0; i < (await charts.count()); i += 1) {
      await charts.nth(i).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      if (report.test(page.url())) return true;
      await page.goBack();
    }
    return false;
  }

  it.each(['overview', 'agency', 'applications'])('%s lead to their origin in three clicks', async (name) => {
    const open = async (tables: string) => {
      await page.goto(`${program.address}/${county.region.id}/${shown(name)}?year=${year}&table=${tables}`);
      await settled(page);
    };
    await open('');
    const charts = await page
      .locator('main [data-chart]')
      .evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart') ?? ''));
    await open(charts.join(','));
    const cells = await page.locator('main [data-chart] tbody td').evaluateAll((all) =>
      all
        .filter((cell) => /^[\d,]+$/.test((cell.textContent ?? '').trim()))
        .map((cell) => ({
          text: cell.closest('tr')?.textContent ?? '',
          links: cell.querySelectorAll('a, button').length,
        })),
    );
    expect(cells.length).toBeGreaterThan(10);
    // 本年办理 is no figure of any report: the flow adds what came in up to draw it.
    expect(cells.filter(({ text, links }) => links === 0 && !text.startsWith('本年办理'))).toEqual([]);
    const addresses = await page
      .locator('main a')
      .evaluateAll((all) =>
        all.filter((link) => /\d/.test(link.textContent ?? '')).map((link) => link.getAttribute('href') ?? ''),
      );
    const byWay = new Map(addresses.filter((each) => !report.test(each)).map((each) => [kindOf(each), each]));
    const astray: string[] = [];
    for (const address of byWay.values()) {
      await page.goto(new URL(address, program.address).href);
      await settled(page);
      if (!(await leadsToReport())) astray.push(address);
    }
    expect(astray).toEqual([]);
  });

  /** Links that differ by their body or year only lead the same way. */
  function kindOf(address: string): string {
    return address.replace(/\d+/g, '0').replace(/table=[^&]*/, '');
  }
});

it('the browser complained about nothing', () => {
  expect(browser.complaints).toEqual([]);
});
