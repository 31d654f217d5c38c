import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from '@gongkai/launcher/build';
import { chromium } from 'playwright-core';
import { median } from './median.mjs';

// How long pages of the sample county take in a real browser, beside a page of the same server that has nothing on it, in the
// same run: the first visit of Overview until its charts are drawn, a later one, another year on Channels until it is
// painted (aim: 50 ms, computing 16 ms), a page of fifteen charts (aim: 1 s), the longest task (aim: 100 ms).

const runs = 7;
const checkout = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
// As root the database runs as another user, who has to come here.
chmodSync(data, 0o755);

async function started() {
  const child = spawn(process.execPath, ['apps/launcher/src/start.mjs', '--port', 'auto'], {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: '', GONGKAI_DATA: data, GONGKAI_SAMPLE: 'on' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  /** @type {string} */
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => {
      printed += String(part);
      const found = /is running[^]*?(http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
  return { child, address };
}

function executable() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`No Chromium at ${places.join(', ')}; install it or set CHROMIUM`);
  return found;
}

/** Runs in every page before its own scripts: notes long tasks, and when all its charts stand. */
function watchPage() {
  const seen = { longest: 0, drawn: /** @type {number | null} */ (null) };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const charts = [...document.querySelectorAll('[role=application]')];
    const stand = charts.length > 0 && charts.every((chart) => chart.querySelector('svg path') !== null);
    if (stand) seen.drawn = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @returns {Promise<{ drawn: number, longest: number }>} milliseconds since the visit began
 */
async function visit(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => Reflect.get(globalThis, 'seen').drawn !== null);
  await page.waitForLoadState('networkidle');
  return await page.evaluate(() => Reflect.get(globalThis, 'seen'));
}

/**
 * Chooses another year, and waits until the page has been painted with it.
 * @param {import('playwright-core').Page} page
 * @param {string} year
 * @returns {Promise<number>} milliseconds
 */
async function changeYear(page, year) {
  return await page.evaluate(async (year) => {
    const choice = document.querySelector('header select[aria-label="年度"], header select:nth-of-type(2)');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('The page has no choice of a year');
    const began = performance.now();
    choice.value = year;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    while (!(document.querySelector('h1')?.textContent ?? '').includes(year)) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    // The frame that shows it has ended when a task begins that was asked for in it.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  }, year);
}

/** @param {string} words @param {number} value @param {number} floor */
function line(words, value, floor) {
  console.log(
    `${words.padEnd(44)} ${value.toFixed(0).padStart(6)} ms  ${(value / floor).toFixed(1).padStart(6)} × floor`,
  );
}

const { child, address } = await (async () => {
  if (!(await isBuilt(checkout))) await build(checkout);
  return await started();
})();
const browser = await chromium.launch({ executablePath: executable(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const regions = await (await fetch(`${address}/api/v1/regions`)).json();
  const { id } = regions.find((/** @type {any} */ { level, sample }) => level === 'county' && sample);
  const packet = await (await fetch(`${address}/api/v1/regions/${id}/county`)).json();
  const years = [...new Set(packet.reports.map((/** @type {any} */ { year }) => year))].sort().slice(-2).map(String);
  const bodies = packet.agencies.slice(0, 3).map((/** @type {any} */ agency) => agency.id);
  const codes = ['total', 'website', 'wechat', 'weibo', 'newMedia', 'other'].map((name) => `channels.${name}`);
  const columns = ['total', 'naturalPerson', 'commercial', 'research', 'social', 'legal', 'other'];
  const figures = [...codes, ...columns.map((name) => `requests.received.${name}`), 'requests.carriedIn.total'];
  const pages = {
    overview: `${address}/${id}/overview`,
    channels: `${address}/${id}/channels?year=${years.at(-1)}`,
    fifteen: `${address}/${id}/compare?bodies=${bodies}&figures=${[...figures, 'requests.carriedForward.total']}`,
  };
  /** @type {Record<string, number[]>} */
  const times = {};
  const note = (/** @type {string} */ name, /** @type {number} */ value) => (times[name] ??= []).push(value);

  for (let round = 0; round < runs; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    await context.addInitScript(watchPage);
    const page = await context.newPage();
    const first = await visit(page, pages.overview);
    note('first', first.drawn);
    note('longest', first.longest);
    await page.goto(`${address}/api/health`);
    note('floor', await page.evaluate(() => performance.now()));
    note('later', (await visit(page, pages.overview)).drawn);
    note('fifteen', (await visit(page, pages.fifteen)).drawn);
    note('charts', await page.locator('[role=application]').count());
    await visit(page, pages.channels);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    const script = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
    };
    for (const year of [...years, ...years]) {
      const before = await script();
      note('change', await changeYear(page, year));
      note('script', (await script()) - before);
    }
    await context.close();
  }

  const of = (/** @type {string} */ name) => median(times[name] ?? []);
  line('floor: a page with nothing on it', of('floor'), of('floor'));
  line('Overview, first visit, charts drawn', of('first'), of('floor'));
  line('Overview, later visit, charts drawn', of('later'), of('floor'));
  line('Overview, longest task of the first visit', of('longest'), of('floor'));
  line('Channels, another year painted', of('change'), of('floor'));
  line('  of it script, charts included', of('script'), of('floor'));
  line(`Compare, ${of('charts').toFixed(0)} charts drawn`, of('fifteen'), of('floor'));
} finally {
  await browser.close();
  child.kill('SIGTERM');
  await once(child, 'exit');
  rmSync(data, { recursive: true });
}
