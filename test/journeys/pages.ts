/** Every page of the program that a county has, in the order of its navigation, and the one that sets a county up. */
export const pages = [
  'overview',
  'channels',
  'applications',
  'litigation',
  'proposals',
  'disclosure',
  'agency',
  'compare',
  'reports',
  'search',
  'checks',
  'upload',
  'report',
  'setup',
] as const;

export type PageName = (typeof pages)[number];

/** A county, and what of it is shown on pages that show one thing. */
export interface ShownCounty {
  readonly region: number;
  /** The first has a page; the first four are compared. */
  readonly agencies: readonly number[];
  readonly report: { readonly agency: number; readonly year: number };
}

/** Address of a page with everything that it can show. */
export function addressOf(page: PageName, { region, agencies, report }: ShownCounty): string {
  if (page === 'report') return `/${region}/reports/${report.agency}/${report.year}?figure=channels.website`;
  if (page === 'agency') return `/${region}/agencies/${agencies[0] ?? 0}`;
  if (page === 'compare') return `/${region}/compare?bodies=${agencies.slice(0, 4).join(',')}`;
  if (page === 'search') return `/${region}/search?q=${encodeURIComponent('公开')}`;
  return page === 'setup' ? `/setup/${region}` : `/${region}/${page}?rows=all`;
}
