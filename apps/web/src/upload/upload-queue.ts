import { reactive, readonly, ref, type Ref } from 'vue';
import type { ArchiveEntry, DocumentEntry } from '@gongkai/contracts';
import type { Text } from '@gongkai/report';
import type { ApiFailure } from '../api/api-failure.ts';

/** How far a file is. `share` of 1 means sent; the program is reading it. `refused`: a file of an archive that was not taken in. */
export type UploadState =
  | { readonly step: 'waiting' }
  | { readonly step: 'sending'; readonly share: number }
  | { readonly step: 'done'; readonly entry: DocumentEntry }
  | { readonly step: 'refused'; readonly refusal: Text }
  | { readonly step: 'failed'; readonly failure: ApiFailure | null };

export interface Upload<F> {
  readonly id: number;
  readonly region: number;
  readonly file: F;
  state: UploadState;
}

/** Hands in one file, or an archive of several; the last argument is told the share sent. */
export type Send<F> = (
  region: number,
  file: F,
  onProgress: (share: number) => void,
) => Promise<DocumentEntry | ArchiveEntry>;

/** Files at once: enough to keep the line busy, few enough that each is read soon. */
const most = 2;

/**
 * Files on their way, one request each. One that fails stands for itself: the others go on, and it can be sent again.
 * `failureOf` makes a failure of what `send` throws (null for a file too large); `afterEach` runs when one is done. The
 * files of an archive take its place; `inside` makes each of them a file of the list.
 */
export function uploadQueue<F>(
  send: Send<F>,
  failureOf: (thrown: unknown) => ApiFailure | null,
  afterEach: (region: number) => void,
  inside: (archive: F, path: string) => F,
) {
  const uploads = reactive<Upload<F>[]>([]) as Upload<F>[];
  const stopped = ref(false);
  let numbered = 0;
  let running = 0;

  function next(): void {
    if (stopped.value) return;
    const upload = uploads.find(({ state }) => state.step === 'waiting');
    if (upload === undefined || running >= most) return;
    running++;
    void run(upload).finally(() => {
      running--;
      next();
    });
    next();
  }
  async function run(upload: Upload<F>): Promise<void> {
    upload.state = { step: 'sending', share: 0 };
    try {
      const entry = await send(upload.region, upload.file, (share) => {
        upload.state = { step: 'sending', share };
      });
      if ('files' in entry) unpack(upload, entry);
      else upload.state = { step: 'done', entry };
      afterEach(upload.region);
    } catch (thrown) {
      upload.state = { step: 'failed', failure: failureOf(thrown) };
    }
  }
  function unpack(archive: Upload<F>, { files }: ArchiveEntry): void {
    const unpacked = files.map(({ path, document, refusal }): Upload<F> => {
      const state: UploadState =
        document === null
          ? { step: 'refused', refusal: refusal ?? { zh: '', en: '' } }
          : { step: 'done', entry: document };
      return { id: numbered++, region: archive.region, file: inside(archive.file, path), state };
    });
    uploads.splice(
      uploads.findIndex(({ id }) => id === archive.id),
      1,
      ...unpacked,
    );
  }
  return {
    uploads,
    /** Whether a person stopped it: files on their way are finished, those that wait go on waiting. */
    stopped: readonly(stopped) as Readonly<Ref<boolean>>,
    stop(): void {
      stopped.value = true;
    },
    resume(): void {
      stopped.value = false;
      next();
    },
    add(region: number, files: readonly F[]): void {
      // Nothing is held back any more: what comes now is not what was stopped.
      if (!uploads.some(({ state }) => state.step === 'waiting')) stopped.value = false;
      for (const file of files) uploads.push({ id: numbered++, region, file, state: { step: 'waiting' } });
      next();
    },
    retry(id: number): void {
      const upload = uploads.find((candidate) => candidate.id === id);
      if (upload?.state.step !== 'failed') return;
      upload.state = { step: 'waiting' };
      next();
    },
    /** Shows what became of a document after a question about it was answered. */
    answered(entry: DocumentEntry): void {
      for (const upload of uploads) {
        if (upload.state.step === 'done' && upload.state.entry.id === entry.id) upload.state = { step: 'done', entry };
      }
    },
    busy: (): boolean => uploads.some(({ state }) => state.step === 'waiting' || state.step === 'sending'),
  };
}
