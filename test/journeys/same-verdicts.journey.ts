import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { check, checkYear, type CountyYear, proseOf, type Subject } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import type { Code, Figure } from '@gongkai/report';
import { randomReport, seeded, toText } from '@gongkai/sample';
import { type JourneyBrowser, startBrowser } from './browser.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const reports = 200;

/** What stands in the browser once the checks are loaded there. */
declare const checks: { check: typeof check; checkYear: typeof checkYear };

/** A generated report as read; every second one with some of its numbers typed otherwise. */
async function subject(seed: number): Promise<Subject> {
  const { content } = randomReport(seeded(seed));
  const { report, document } = await read(new TextEncoder().encode(toText(content)));
  if (report === null || document === null) throw new Error(`The generated report ${String(seed)} was not read`);
  if (seed % 2 === 0) return { report, document };
  const random = seeded(seed);
  const figures = Object.entries(report.figures).map(([code, figure]): [Code, Figure] =>
    figure.value === null || random() > 0.03 ? [code, figure] : [code, { ...figure, value: figure.value + 1 }],
  );
  return { report: { ...report, figures: Object.fromEntries(figures) }, document };
}

/** A county's year of generated reports, of which every third says what the one before it says. */
async function countyYear(bodies: number): Promise<CountyYear> {
  const reports = [];
  for (let i = 0; i < bodies; i += 1) reports.push(await subject(2 * (i - (i % 3 === 2 ? 1 : 0))));
  return {
    year: 2023,
    templates: [],
    bodies: reports.map(({ report, document }, i) => ({
      agencyId: i + 1,
      kind: 'department',
      names: [`示例县示例${String(i)}局`],
      report: { ...report, version: 1, prose: proseOf(report, document) },
      earlier: [],
    })),
  };
}

describe('the checks, in the browser', () => {
  let browser: JourneyBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-checks-'));
    const command = [here('../../node_modules/rolldown/bin/cli.mjs'), here('../../libs/checks/src/index.ts')];
    const options = ['--platform', 'browser', '--format', 'iife', '--name', 'checks', '--dir', folder];
    await promisify(execFile)(process.execPath, [...command, ...options]);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('say of a county’s year what they say on the server, copied passages included', async () => {
    const page = await browser.page();
    await page.addScriptTag({ content: await readFile(join(folder, 'index.js'), 'utf8') });
    const county = await countyYear(30);
    const there = await page.evaluate(
      (text) => JSON.stringify([...checks.checkYear(JSON.parse(text))]),
      JSON.stringify(county),
    );
    const here = [...checkYear(county)];
    expect(there).toBe(JSON.stringify(here));
    const copied = here.filter(([, findings]) =>
      findings.some((each) => each.check === 'copied-from-another-body' && each.outcome === 'finding'),
    );
    expect(copied.length).toBeGreaterThanOrEqual(20);
  });

  it('say of generated reports, sound and faulty, what they say on the server', async () => {
    const page = await browser.page();
    await page.addScriptTag({ content: await readFile(join(folder, 'index.js'), 'utf8') });
    const found: number[] = [];
    for (let seed = 0; seed < reports; seed += 1) {
      const one = await subject(seed);
      // As text: handed over value by value a document takes a hundred times as long.
      const there = await page.evaluate((text) => JSON.stringify(checks.check(JSON.parse(text))), JSON.stringify(one));
      const here = check(one);
      expect(there).toBe(JSON.stringify(here));
      found.push(here.filter(({ outcome, severity }) => outcome === 'finding' && severity !== 'notice').length);
    }
    expect(found.filter((count) => count === 0).length).toBeGreaterThan(0.4 * reports);
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(0.4 * reports);
    expect(browser.complaints).toEqual([]);
  });
});
