/** A file that a person chose, with its path below the folder it came in (its name, where it came alone). */
export interface PickedFile {
  readonly file: File;
  readonly path: string;
}

/** What came of a choice: files to hand in, files of the system that no one means, and what the browser could not read. */
export interface Picked {
  readonly files: readonly PickedFile[];
  readonly leftOut: number;
  readonly lost: number;
}

const ofTheSystem = /^(?:\..*|~\$.*|~.*\.tmp|thumbs\.db|desktop\.ini|__MACOSX)$/i;

/** Whether a path names a file that systems and programs leave behind: hidden, a lock of Word or WPS, a thumbnail cache. */
export function isOfTheSystem(path: string): boolean {
  return path.split('/').some((part) => ofTheSystem.test(part));
}

/** Parts files to hand in from those of the system, in the order of their paths. */
export function sortedOut(all: readonly PickedFile[], lost = 0): Picked {
  const files = all.filter(({ path }) => !isOfTheSystem(path));
  const inOrder = files.sort((a, b) => a.path.localeCompare(b.path, 'zh-CN', { numeric: true }));
  return { files: inOrder, leftOut: all.length - files.length, lost };
}

/** Files of an input; those of a chosen folder carry their path. */
export function pickedIn(files: Iterable<File>): Picked {
  return sortedOut(Array.from(files, (file) => ({ file, path: file.webkitRelativePath || file.name })));
}

/**
 * What was dropped, with the folders below it. Entries have to be asked for before the drop is over, so call it in the
 * handler itself and wait afterwards.
 */
export function droppedIn(items: Iterable<DataTransferItem>): Promise<Picked> {
  const entries = Array.from(items, (item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return gathered(entries);
}

async function gathered(
  dropped: readonly { readonly entry: FileSystemEntry | null; readonly file: File | null }[],
): Promise<Picked> {
  const all: PickedFile[] = [];
  let lost = 0;
  const take = async (entry: FileSystemEntry): Promise<void> => {
    try {
      if (isFile(entry)) all.push({ file: await fileOf(entry), path: entry.fullPath.replace(/^\//, '') });
      else if (isFolder(entry)) for (const each of await childrenOf(entry)) await take(each);
    } catch {
      // Gone or locked since it was dropped: it is counted, and the others go on.
      lost++;
    }
  };
  for (const { entry, file } of dropped) {
    if (entry !== null) await take(entry);
    else if (file !== null) all.push({ file, path: file.name });
  }
  return sortedOut(all, lost);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** Browsers give at most a hundred at once, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
