import type { Locator, Page } from 'playwright-core';

/** Drops files and folders of the machine on an element, as a file manager does; scripts of the page could not. */
export async function dropPaths(page: Page, onto: Locator, paths: readonly string[]): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  const box = await onto.boundingBox();
  if (box === null) throw new Error('What to drop on is not on the screen');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + 8, data });
  }
  await session.detach();
}
