import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';

/** Where distributions put Chromium; CHROMIUM names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser, and all that its pages complained about: errors, warnings, what the security policy refused. */
export interface JourneyBrowser {
  readonly complaints: readonly string[];
  page(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts the distribution's Chromium.
 * @throws {Error} when there is none
 */
export async function startBrowser(): Promise<JourneyBrowser> {
  const executablePath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error(`No Chromium at ${places.join(', ')}; install it or set CHROMIUM`);
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const complaints: string[] = [];
  return {
    complaints,
    async page(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', ...options });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`Refused by the security policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      return page;
    },
    close: () => browser.close(),
  };
}

/** Waits until nothing is on the way any more and charts stand still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('main h1') !== null);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=application]')].every((chart) => chart.querySelector('svg path') !== null),
  );
  await page.waitForTimeout(300);
}

/** Whether an element stands in the window, and in whatever scrolls around it, within two seconds. */
export function comesIntoView(locator: Locator): Promise<boolean> {
  return locator.evaluate(async (element) => {
    const isIn = () => {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) return false;
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const frame = around.getBoundingClientRect();
        const scrolls = around.scrollHeight > around.clientHeight && getComputedStyle(around).overflowY !== 'visible';
        if (scrolls && (bottom <= frame.top || top >= frame.bottom)) return false;
      }
      return true;
    };
    for (let waited = 0; waited < 2000 && !isIn(); waited += 50) await new Promise((done) => setTimeout(done, 50));
    return isIn();
  });
}
