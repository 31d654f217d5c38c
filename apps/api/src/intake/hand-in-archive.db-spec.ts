import { strToU8, zipSync } from 'fflate';
import { type Actor, office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, reportOf } from '../../test/handed-in.ts';
import { HandInArchive } from './hand-in-archive.ts';
import { DirectUnpacker } from './unpacker.ts';

describe('handing in an archive', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const hand = (bytes: Uint8Array, actor: Actor = office) =>
    new HandInArchive(fresh.store, new DirectUnpacker(), county.handIn).handInArchive(actor, county.regionId, {
      fileName: '2023年年报.zip',
      bytes,
    });
  const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync({ ...files });
  const list = () => fresh.store.look(office, (tx) => tx.documents.list(county.regionId));

  it('makes every file in it a document of its own, under its path', async () => {
    const notice = strToU8('关于召开会议的通知\n请各单位准时参加。\n');
    const { files } = await hand(
      zip({
        '部门/工信局.docx': changedReport(),
        '乡镇/东河镇.html': reportOf('汶上县东河镇人民政府'),
        '通知.txt': notice,
        '坏.docx': changedReport().subarray(0, 3000),
      }),
    );
    expect(files.map(({ path, document, refusal }) => [path, document?.outcome, refusal])).toEqual([
      ['部门/工信局.docx', 'report', null],
      ['乡镇/东河镇.html', 'agencyUnknown', null],
      ['通知.txt', 'notAReport', null],
      ['坏.docx', 'unreadable', null],
    ]);
    expect((await list()).map(({ fileName }) => fileName).sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { document } of files.slice(1)) expect(document?.trouble?.zh).toMatch(/请/);
  });

  it('goes on where it was interrupted: what is there comes back and changes nothing', async () => {
    const archive = zip({ 'a.docx': changedReport(), 'b/a.html': reportOf('汶上县示例局') });
    await county.handIn.handIn(office, county.regionId, { fileName: 'a.docx', bytes: changedReport() });
    const { files } = await hand(archive);
    expect(files.map(({ document }) => document?.repeated)).toEqual([true, false]);
    expect((await hand(archive)).files.map(({ document }) => document?.repeated)).toEqual([true, true]);
    expect(await list()).toHaveLength(2);
  });

  it('numbers versions in the order of its files', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const files = names.map((name) => [`${name}.docx`, changedReport({ closing: [name] })] as const);
    const answered = await hand(zip(Object.fromEntries(files)));
    expect(answered.files.map(({ document }) => document?.version)).toEqual(names.map((_, i) => i + 1));
  });

  it('says which file could not be unpacked, and takes the others', async () => {
    const bomb = zipSync({ '大.txt': new Uint8Array(8 * 2 ** 20), 'a.docx': changedReport() });
    const { files } = await hand(bomb);
    expect(files.map(({ path, document }) => [path, document?.outcome])).toEqual([
      ['a.docx', 'report'],
      ['2023年年报.zip', undefined],
    ]);
    expect(files[1]?.refusal?.zh).toContain('大.txt');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['that is cut off', zipSync({ 'a.txt': strToU8('甲'.repeat(99)) }).subarray(0, 60), /./],
    ['with nothing in it', zipSync({}), /no file in the archive/],
  ])('refuses one %s and keeps nothing', async (_, bytes, message) => {
    await expect(hand(bytes)).rejects.toThrow(message);
    await expect(hand(bytes)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await list()).toEqual([]);
  });

  it('is refused where there is no such county, also by another county’s office', async () => {
    const stranger = { name: 'stranger', regions: [county.regionId + 1] };
    await expect(hand(zip({ 'a.docx': changedReport() }), stranger)).rejects.toThrow(/no county/);
    expect(await list()).toEqual([]);
  });
});
