export { read } from './read.ts';
export { sheetsOf, type SheetRow, type SheetRows } from './sheets-of.ts';
export { UnreadableFile } from './unreadable-file.ts';
