/** Which figures a file of a county holds: those that were made public, or all that are accepted. */
export type Enclosed = 'published' | 'accepted';

const place = '<script type="application/json" id="county"></script>';

/**
 * The built page with a county's packet in it. The packet is escaped, so that no text in it ends the element or the line.
 * @param page as built: without server, its scripts and styles inside
 * @throws {Error} the page has no place for a packet
 */
export function fileOfCounty(page: string, packet: string, which: Enclosed): string {
  if (!page.includes(place) || !page.includes('<html ')) throw new Error('The built page has no place for a packet');
  const escaped = packet
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
  return page
    .replace('<html ', `<html data-mode="file" data-packet="${which}" `)
    .replace(place, () => place.replace('></', () => `>${escaped}</`));
}
