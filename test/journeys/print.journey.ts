import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { addressOf, type PageName } from './pages.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(90_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let folder: string;
let region: number;
let agencies: readonly number[];

beforeAll(async () => {
  program = await startProgram({ sample: true });
  region = (await program.ask(routes.listRegions)).find(({ level, sample }) => level === 'county' && sample)?.id ?? 0;
  agencies = (await program.ask(routes.listAgencies, { region })).map(({ id }) => id);
  browser = await startBrowser();
  page = await browser.page({ colorScheme: 'dark' });
  folder = await mkdtemp(join(tmpdir(), 'gongkai-print-'));
}, 2 * slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
  await rm(folder, { recursive: true });
}, slow);

const papers = [
  { name: 'A4 upright', format: 'A4', landscape: false, width: 595, height: 842 },
  { name: 'A4 across', format: 'A4', landscape: true, width: 842, height: 595 },
  { name: 'A3 across', format: 'A3', landscape: true, width: 1191, height: 842 },
] as const;

/** Words of a printed file with their places, in points, by sheet. */
function wordsOf(file: string) {
  const html = execFileSync('pdftotext', ['-bbox', file, '-']).toString();
  return html
    .split('<page ')
    .slice(1)
    .map((sheet) =>
      [...sheet.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
          text,
        }),
      ),
    );
}

describe.each(papers)('on $name', ({ format, landscape, width, height }) => {
  it.each<[PageName, number]>([
    ['overview', 3],
    ['channels', 9],
    ['applications', 12],
    ['litigation', 12],
    ['proposals', 9],
    ['disclosure', 14],
    ['agency', 12],
    ['compare', 12],
    ['reports', 9],
  ])('the page %s prints on %i sheets at most, inside its margins, marked on each', async (name, most) => {
    await page.goto(program.address + addressOf(name, { region, agencies, report: { agency: 0, year: 0 } }));
    await settled(page);
    const file = join(folder, `${name}.pdf`);
    await page.pdf({ path: file, format, landscape, printBackground: true });
    const sheets = wordsOf(file);
    expect(sheets.length).toBeLessThanOrEqual(most);
    for (const [i, words] of sheets.entries()) {
      const outside = words.filter(
        ({ left, top, right, bottom }) => left < 20 || top < 20 || right > width - 20 || bottom > height - 8,
      );
      expect({ sheet: i + 1, outside }).toEqual({ sheet: i + 1, outside: [] });
      const text = words.map((word) => word.text).join('');
      expect(text).toContain('示例数据');
      expect(text).toContain(`${i + 1}/${sheets.length}`);
      expect(text).not.toMatch(/https?:/);
    }
  });
});

it('nobody’s chart is cut: each is drawn for the width that it has, on one sheet', async () => {
  await page.goto(`${program.address}/${region}/overview`);
  await settled(page);
  const file = join(folder, 'cut.pdf');
  await page.pdf({ path: file, format: 'A4', printBackground: true });
  const [first = []] = wordsOf(file);
  const years = first.filter(({ text }) => /^20\d\d$/.test(text));
  // The axis of the chart over years stands on one line of the first sheet, whole; other years are in sentences and at the foot.
  const onLine = (line: number) => years.filter(({ bottom }) => Math.round(bottom) === line).length;
  expect(Math.max(...years.map(({ bottom }) => onLine(Math.round(bottom))))).toBeGreaterThanOrEqual(6);
});

it('the page is as it was when the printer is done, and complains of nothing', async () => {
  await page.goto(`${program.address}/${region}/overview`);
  await settled(page);
  await page.pdf({ format: 'A4' });
  expect(await page.locator('.paper').count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(browser.complaints).toEqual([]);
});
