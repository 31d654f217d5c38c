import type { ArchiveEntry, DocumentEntry } from '@gongkai/contracts';
import { ApiFailure } from '../api/api-failure.ts';
import { uploadQueue } from './upload-queue.ts';

const entry = (fileName: string): DocumentEntry => ({
  id: 1,
  fileName,
  size: 1,
  sha256: '0'.repeat(64),
  receivedAt: '2024-01-28T01:40:00Z',
  repeated: false,
  outcome: 'report',
  partial: false,
  agencyName: null,
  agencyId: null,
  year: null,
  version: null,
  accepted: true,
  findings: { error: 0, warning: 0, notice: 0 },
  trouble: null,
});

/** A line to a program that answers when it is told to. */
function line() {
  const open = new Map<
    string,
    { done: (entry: DocumentEntry | ArchiveEntry) => void; fail: () => void; tell: (share: number) => void }
  >();
  const finished: number[] = [];
  const queue = uploadQueue<string>(
    (_, file, tell) =>
      new Promise((resolve, reject) => {
        open.set(file, {
          tell,
          done: resolve,
          fail: () => {
            reject(new ApiFailure('unreachable', file));
          },
        });
      }),
    (thrown) => (thrown instanceof ApiFailure ? thrown : null),
    (region) => finished.push(region),
    (archive, path) => `${archive}/${path}`,
  );
  const steps = () => queue.uploads.map(({ state }) => state.step).join(' ');
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { queue, open, finished, steps, settle };
}

describe('files on their way', () => {
  it('go two at a time, in their order', async () => {
    const { queue, open, steps, settle } = line();
    queue.add(1, ['a', 'b', 'c', 'd']);
    expect(steps()).toBe('sending sending waiting waiting');
    open.get('b')?.done(entry('b'));
    await settle();
    expect(steps()).toBe('sending done sending waiting');
  });

  it('tell how far they are', () => {
    const { queue, open } = line();
    queue.add(1, ['a']);
    open.get('a')?.tell(0.5);
    expect(queue.uploads[0]?.state).toEqual({ step: 'sending', share: 0.5 });
  });

  it('are not lost when one of them fails', async () => {
    const { queue, open, steps, settle, finished } = line();
    queue.add(7, ['a', 'b', 'c']);
    open.get('a')?.fail();
    await settle();
    expect(steps()).toBe('failed sending sending');
    open.get('b')?.done(entry('b'));
    open.get('c')?.done(entry('c'));
    await settle();
    expect(steps()).toBe('failed done done');
    expect(finished).toEqual([7, 7]);
    expect(queue.busy()).toBe(false);
  });

  it('can be sent again after they failed', async () => {
    const { queue, open, steps, settle } = line();
    queue.add(1, ['a']);
    open.get('a')?.fail();
    await settle();
    queue.retry(queue.uploads[0]?.id ?? -1);
    expect(steps()).toBe('sending');
    open.get('a')?.done(entry('a'));
    await settle();
    expect(steps()).toBe('done');
  });

  it('are finished when stopped, the others wait, and go on when told to', async () => {
    const { queue, open, steps, settle } = line();
    queue.add(1, ['a', 'b', 'c', 'd']);
    queue.stop();
    open.get('a')?.done(entry('a'));
    await settle();
    expect(steps()).toBe('done sending waiting waiting');
    queue.add(1, ['e']);
    expect(steps()).toBe('done sending waiting waiting waiting');
    queue.resume();
    expect(steps()).toBe('done sending sending waiting waiting');
  });

  it('start again after a stop that held nothing back', async () => {
    const { queue, open, steps, settle } = line();
    queue.add(1, ['a']);
    queue.stop();
    open.get('a')?.done(entry('a'));
    await settle();
    queue.add(1, ['b']);
    expect({ steps: steps(), stopped: queue.stopped.value }).toEqual({ steps: 'done sending', stopped: false });
  });

  it('go two at a time also after they were stopped and told to go on', () => {
    const { queue, steps } = line();
    queue.add(1, ['a', 'b', 'c']);
    queue.stop();
    queue.resume();
    expect(steps()).toBe('sending sending waiting');
  });

  it('of an archive take its place, those that were not taken in with the reason', async () => {
    const { queue, open, steps, settle } = line();
    queue.add(1, ['a.zip', 'b', 'c']);
    const refusal = { zh: '设有密码', en: 'It has a password' };
    open.get('a.zip')?.done({
      files: [
        { path: '局/1.docx', document: { ...entry('1.docx'), id: 7 }, refusal: null },
        { path: '2.docx', document: null, refusal },
      ],
    });
    await settle();
    expect(queue.uploads.map(({ file }) => file)).toEqual(['a.zip/局/1.docx', 'a.zip/2.docx', 'b', 'c']);
    expect(steps()).toBe('done refused sending sending');
    expect(queue.uploads[1]?.state).toEqual({ step: 'refused', refusal });
  });

  it('take the answer to a question', async () => {
    const { queue, open, settle } = line();
    queue.add(1, ['a']);
    open.get('a')?.done({ ...entry('a'), outcome: 'agencyUnknown' });
    await settle();
    queue.answered(entry('a'));
    expect(queue.uploads[0]?.state).toMatchObject({ entry: { outcome: 'report' } });
  });
});
