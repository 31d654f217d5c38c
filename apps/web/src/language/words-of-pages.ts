/** Message files beside that of everywhere: what only some pages say is fetched with them. */
export type WordFile =
  | 'agency'
  | 'alarm'
  | 'applications'
  | 'channels'
  | 'checks'
  | 'compare'
  | 'disclosure'
  | 'litigation'
  | 'notes'
  | 'profile'
  | 'proposals'
  | 'publication'
  | 'report'
  | 'reports'
  | 'search'
  | 'set-up'
  | 'upload'
  | 'views'
  | 'wall'
  | 'workbook';

/** The message files of every page, by the name of its module in pages/. words-of-pages.spec.ts shows that none is missing or too many. */
export const wordsOfPages = {
  agency: ['agency', 'reports'],
  applications: ['applications'],
  channels: ['channels'],
  checks: ['checks'],
  compare: ['compare'],
  disclosure: ['disclosure'],
  litigation: ['litigation'],
  nowhere: [],
  overview: [],
  proposals: ['proposals'],
  report: ['report'],
  reports: ['reports', 'publication'],
  search: ['search'],
  'set-up': ['set-up', 'upload'],
  start: [],
  upload: ['upload'],
} as const satisfies Readonly<Record<string, readonly WordFile[]>>;

export type PageName = keyof typeof wordsOfPages;
