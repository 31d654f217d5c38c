import { ref } from 'vue';
import { asFailure } from '../api/api-failure.ts';
import { FileTooLarge, sendFile } from '../api/send-file.ts';
import type { PickedFile } from './picked-files.ts';
import { uploadQueue } from './upload-queue.ts';

/** Counts files that are done, so that pages can ask for the county's figures again. */
export const filesDone = ref(0);

/** The files of this visit. They live beside the pages: leaving Upload does not stop them. */
export const handedIn = uploadQueue<PickedFile>(
  (region, { file }, onProgress) => sendFile(region, file, onProgress),
  (thrown) => (thrown instanceof FileTooLarge ? null : asFailure(thrown)),
  () => filesDone.value++,
  ({ file, path }, inner) => ({ file, path: `${path}/${inner}` }),
);

addEventListener('beforeunload', (event) => {
  if (handedIn.busy()) event.preventDefault();
});
