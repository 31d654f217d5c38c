export { read } from './read.ts';
export { sheetsOf, type SheetRow, type SheetRows } from './sheets-of.ts';
export { UnreadableFile } from './unreadable-file.ts';
export { grammarPage } from './prose/grammar/grammar-page.ts';
export { isArchive } from './archive/is-archive.ts';
export { isLeftover } from './archive/entry-path.ts';
export { unpack, type Unpacked, type UnpackedFile } from './archive/unpack.ts';
