import type { DocumentEntry } from '@gongkai/contracts';
import { grouped, groupOf } from './outcome-groups.ts';
import type { UploadState } from './upload-queue.ts';

const entry: DocumentEntry = {
  id: 1,
  fileName: '年报.docx',
  size: 1,
  sha256: '0'.repeat(64),
  receivedAt: '2024-01-28T01:40:00Z',
  repeated: false,
  outcome: 'report',
  partial: false,
  agencyName: null,
  agencyId: 3,
  year: 2023,
  version: 1,
  accepted: true,
  findings: { error: 0, warning: 0, notice: 0 },
  trouble: null,
};
const done = (change: Partial<DocumentEntry>): UploadState => ({ step: 'done', entry: { ...entry, ...change } });

describe('the list at the end', () => {
  it.each([
    ['a report that was read', done({}), 'read'],
    ['one with errors', done({ accepted: false, findings: { error: 1, warning: 0, notice: 0 } }), 'read'],
    ['one of which a part was not read', done({ partial: true }), 'partial'],
    ['the same file again', done({ repeated: true, partial: true }), 'repeated'],
    ['one of an unknown body, again', done({ repeated: true, outcome: 'agencyUnknown' }), 'agencyUnknown'],
    ['a broken file, again', done({ repeated: true, outcome: 'unreadable' }), 'unreadable'],
    ['one that was not sent', { step: 'failed', failure: null }, 'failed'],
    ['one that waits', { step: 'waiting' }, null],
    ['one on its way', { step: 'sending', share: 1 }, null],
  ] as const)('puts %s where it belongs', (_, state, group) => {
    expect(groupOf({ state })).toBe(group);
  });

  it('begins with what asks for something, and leaves empty groups out', () => {
    const states = [done({}), done({ outcome: 'notAReport' }), done({ outcome: 'agencyUnknown' }), done({})];
    const groups = grouped(states.map((state, id) => ({ id, region: 1, file: '', state })));
    expect(groups.map(({ group, uploads }) => [group, uploads.map(({ id }) => id)])).toEqual([
      ['agencyUnknown', [2]],
      ['notAReport', [1]],
      ['read', [0, 3]],
    ]);
  });
});
