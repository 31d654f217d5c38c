import type { FaultNote, ReportFault } from './fault.ts';

/** A sound report that came after the day it was due. */
export const handedInLate: ReportFault = {
  kind: 'handed-in-late',
  agencyKey: 'government-services',
  year: 2025,
  check: null,
  says: { zh: '1月28日才报送，应于1月26日前报送', en: 'Handed in on 28 January; due by 26 January' },
};

/** Nothing came; there is no document. */
export const notHandedIn: FaultNote = {
  kind: 'not-handed-in',
  agencyKey: 'west-street',
  year: 2025,
  check: null,
  says: { zh: '到1月28日仍未报送', en: 'Nothing had come by 28 January' },
};

/** The same report again, with other numbers and no word on why. The later one counts. */
export const handedInTwice: ReportFault & { readonly receivedAt: string; readonly mark: string } = {
  kind: 'handed-in-twice',
  agencyKey: 'agriculture',
  year: 2025,
  check: null,
  says: {
    zh: '同一年度报送两次，第二次的公开信息数多26条，没有说明',
    en: 'Handed in twice for one year; the second time with 26 items more and no explanation',
  },
  receivedAt: '2026-01-26T15:20:00+08:00',
  mark: '（修改）',
  figures: (figures) => ({
    ...figures,
    channels: { ...figures.channels, website: figures.channels.website + 26 },
  }),
};
