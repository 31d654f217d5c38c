import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { exampleCounty } from './example-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

/** A program with the county of invented bodies in it, and a browser that looks at it. */
export interface StartedCounty {
  readonly program: RunningProgram;
  readonly browser: JourneyBrowser;
  readonly region: number;
  readonly page: Page;
  /** Opens a page of the county by its path and query, and waits until it stands still. */
  open(path: string): Promise<void>;
}

/** The example county for the journeys of a file: started before the first and stopped after the last of them. */
export function startedCounty(): StartedCounty {
  let started: Omit<StartedCounty, 'open'> | undefined;
  const stands = () => {
    if (started === undefined) throw new Error('The county is not there before the first journey');
    return started;
  };
  beforeAll(async () => {
    const program = await startProgram({ sample: false });
    const browser = await startBrowser();
    started = { program, browser, region: await exampleCounty(program), page: await browser.page() };
  }, slow);
  afterAll(async () => {
    await started?.browser.close();
    await started?.program.stop();
  }, slow);
  return {
    get program() {
      return stands().program;
    },
    get browser() {
      return stands().browser;
    },
    get region() {
      return stands().region;
    },
    get page() {
      return stands().page;
    },
    async open(path) {
      const { page, program, region } = stands();
      await page.goto(`${program.address}/${region}/${path}`);
      await settled(page);
    },
  };
}
