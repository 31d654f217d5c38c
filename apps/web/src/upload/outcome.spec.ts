import type { DocumentEntry } from '@gongkai/contracts';
import { outcomeOf } from './outcome.ts';

const entry: DocumentEntry = {
  id: 1,
  fileName: '年报.docx',
  size: 1,
  sha256: '0'.repeat(64),
  receivedAt: '2024-01-28T01:40:00Z',
  repeated: false,
  outcome: 'report',
  partial: false,
  agencyName: '示例县财政局',
  agencyId: 3,
  year: 2023,
  version: 1,
  accepted: true,
  findings: { error: 0, warning: 0, notice: 0 },
  trouble: null,
};

describe('what is said of a file', () => {
  it.each([
    ['a sound report', {}, 'ok', ['upload.became', 'upload.fine']],
    ['remarks', { findings: { error: 0, warning: 1, notice: 2 } }, 'ok', ['upload.became', 'upload.remarks']],
    [
      'errors',
      { accepted: false, findings: { error: 2, warning: 1, notice: 0 } },
      'warning',
      ['upload.became', 'upload.errors'],
    ],
    ['a part unread', { partial: true }, 'warning', ['upload.became', 'upload.partial', 'upload.fine']],
    ['the same file', { repeated: true }, 'ok', ['upload.repeated', 'upload.became', 'upload.fine']],
    ['an unknown body', { outcome: 'agencyUnknown' }, 'warning', ['upload.agencyUnknown']],
    ['an unknown year', { outcome: 'yearUnknown' }, 'warning', ['upload.yearUnknown']],
    ['another document', { outcome: 'notAReport' }, 'error', ['upload.notAReport']],
    ['a broken file', { outcome: 'unreadable' }, 'error', ['upload.unreadable']],
    [
      'a broken file again',
      { outcome: 'unreadable', repeated: true },
      'error',
      ['upload.repeated', 'upload.unreadable'],
    ],
  ] as const)('with %s', (_, change, look, keys) => {
    const outcome = outcomeOf({ ...entry, ...change });
    expect(outcome.look).toBe(look);
    expect(outcome.said.map(({ key }) => key)).toEqual(keys);
  });
});
