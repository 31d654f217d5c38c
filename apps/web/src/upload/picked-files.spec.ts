import { isOfTheSystem, pickedIn } from './picked-files.ts';

describe('files of a folder', () => {
  it.each([
    '~$财政局.docx',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '年报/~WRL0001.tmp',
    '年报/.git/config',
    '__MACOSX/年报.docx',
  ])('%s is of the system and left out', (path) => {
    expect(isOfTheSystem(path)).toBe(true);
  });

  it.each(['财政局.docx', '2023/财政局.docx', '年报.v2.docx', '~财政局.docx', 'db/thumbs.db.docx'])(
    '%s is a document',
    (path) => {
      expect(isOfTheSystem(path)).toBe(false);
    },
  );

  it('come in the order of their names, numbers by their size, and what is left out is counted', () => {
    const names = ['10镇.docx', '2镇.docx', '~$2镇.docx'];
    const picked = pickedIn(names.map((name) => new File(['x'], name)));
    expect(picked.files.map(({ path }) => path)).toEqual(['2镇.docx', '10镇.docx']);
    expect({ leftOut: picked.leftOut, lost: picked.lost }).toEqual({ leftOut: 1, lost: 0 });
  });
});
