import { startBrowser } from '../../journeys/browser.ts';

/** A web page as Chromium prints it to PDF, with its own headers and footers as clerks leave them on. */
export async function byChromium(html: string, { headers = false } = {}): Promise<Uint8Array> {
  const browser = await startBrowser();
  try {
    const page = await browser.page();
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ format: 'A4', displayHeaderFooter: headers, printBackground: true });
  } finally {
    await browser.close();
  }
}
