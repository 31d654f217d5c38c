/** Who reads: the office itself, everyone at the public address, or whoever has the one file of a county. */
export type Readers = 'office' | 'public' | 'file';

const marks: Readonly<Record<string, string | undefined>> =
  typeof document === 'undefined' ? {} : document.documentElement.dataset;

/** As the server marked the page. */
export const readers: Readers = marks['mode'] === 'public' || marks['mode'] === 'file' ? marks['mode'] : 'office';

/** Whether the work of the office is at hand: findings, reports that wait, everything that changes anything. */
export const atOffice = readers === 'office';

/** Whether only what was published is shown; else everything that is accepted. */
export const onlyPublished = readers === 'public' || marks['packet'] === 'published';
