import { mostRosterLines } from '@gongkai/contracts';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { reportOf, type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { workbookOf } from '../../test/roster-workbook.ts';
import { ImportRoster } from './import-roster.ts';

describe('importing a roster', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const importing = (given: string | Uint8Array, owesFrom?: number) =>
    new ImportRoster(fresh.store, fresh.clock).import(office, county.regionId, given, owesFrom);
  const look = <T>(work: Parameters<typeof fresh.store.look<T>>[1]) => fresh.store.look(office, work);
  const roster = async () =>
    (await look((tx) => tx.agencies.roster(county.regionId))).map(({ name, kind }) => [name, kind]);
  const owed = () => look((tx) => tx.cycles.owed(county.regionId));
  const first = ['汶上县工业和信息化局', 'department'];

  it('takes new bodies in, with the kind that is stated or else inferred, and says which', async () => {
    const { lines } = await importing('汶上县财政局\n\n汶上县示例镇人民政府\t乡镇\n汶上县示例中心,部门');
    expect(lines).toEqual([
      { line: 1, name: '汶上县财政局', kind: 'department', kindInferred: true, outcome: 'added' },
      { line: 3, name: '汶上县示例镇人民政府', kind: 'town', kindInferred: false, outcome: 'added' },
      { line: 4, name: '汶上县示例中心', kind: 'department', kindInferred: false, outcome: 'added' },
    ]);
    expect(await roster()).toEqual([
      first,
      ['汶上县财政局', 'department'],
      ['汶上县示例镇人民政府', 'town'],
      ['汶上县示例中心', 'department'],
    ]);
  });

  it('does the same from the first sheet of a workbook', async () => {
    const { lines } = await importing(
      workbookOf([
        ['序号', '单位名称', '类别'],
        ['1', '汶上县财政局', '部门'],
        ['2', '城东街道办事处', ''],
      ]),
    );
    expect(lines.map(({ line, name, kind, outcome }) => [line, name, kind, outcome])).toEqual([
      [2, '汶上县财政局', 'department', 'added'],
      [3, '城东街道办事处', 'subdistrict', 'added'],
    ]);
  });

  it('knows a body again, with the county’s name or without it, and a list the second time', async () => {
    const text = '工业和信息化局\n汶上县财政局\n财政局';
    const { lines } = await importing(text);
    expect(lines.map(({ name, outcome, reason }) => [name, outcome, reason?.en])).toEqual([
      ['工业和信息化局', 'known', undefined],
      ['汶上县财政局', 'added', undefined],
      ['财政局', 'known', 'The same body as in line 2'],
    ]);
    const before = await roster();
    expect((await importing(text)).lines.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
    expect(await roster()).toEqual(before);
    expect(before).toEqual([first, ['汶上县财政局', 'department']]);
  });

  it('keeps the kind of a body that is there', async () => {
    const { lines } = await importing('汶上县工业和信息化局\t乡镇');
    expect(lines).toEqual([
      expect.objectContaining({ outcome: 'known', kind: 'department', reason: expect.objectContaining({}) }),
    ]);
    expect(await roster()).toEqual([first]);
  });

  it.each<[string, string, RegExp]>([
    ['a name that is too long', '局'.repeat(101), /101 characters/],
    ['a name of one character', '局', /1 characters/],
  ])('leaves %s alone, says why, and takes the others', async (_, name, reason) => {
    const { lines } = await importing(`${name}\n汶上县财政局`);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['unclear', 'added']);
    expect(lines[0]?.reason?.en).toMatch(reason);
    expect(await roster()).toEqual([first, ['汶上县财政局', 'department']]);
  });

  it('takes the kind from the name where the stated one is not known, and says so', async () => {
    const { lines } = await importing('汶上县财政局\t甲类');
    expect(lines[0]).toMatchObject({ outcome: 'added', kind: 'department', kindInferred: true });
    expect(lines[0]?.reason?.zh).toContain('甲类');
  });

  it('leaves a body alone that is closed, and a name that two bodies go by', async () => {
    await fresh.store.inScope(office, async (tx) => {
      await tx.agencies.addOverTime(county.regionId, {
        functionGroup: null,
        kind: 'other',
        names: [{ name: '示例服务中心', from: null, to: '2023-08-31' }],
        closedOn: '2023-09-01',
      });
      const { id } = await tx.agencies.add(county.regionId, '汶上县水务局', 'department');
      await tx.agencies.addAlias(county.regionId, id, '两用名');
      await tx.agencies.addAlias(county.regionId, county.agencyId, '两用名');
    });
    const { lines } = await importing('示例服务中心\n两用名');
    expect(lines.map(({ outcome, kind, reason }) => [outcome, kind, reason?.en])).toEqual([
      ['unclear', null, expect.stringContaining('since 2023-09-01')],
      ['unclear', null, expect.stringContaining('More than one body')],
    ]);
  });

  it.each([
    // In China the year turns eight hours before Greenwich.
    ['the last full year', '2026-12-31T15:59:59Z', 2025],
    ['the last full year where the county is', '2026-12-31T16:00:00Z', 2026],
  ])('makes the bodies owe from %s on where no one says more', async (_, now, year) => {
    fresh.clock.set(now);
    expect(await importing('汶上县财政局')).toMatchObject({ owesFrom: year });
    expect(await owed()).toEqual([expect.objectContaining({ year, agencyIds: [expect.any(Number)] })]);
  });

  it('goes by the clock of a sample county', async () => {
    const sample = await fresh.store.inScope(office, (tx) =>
      tx.regions.add(
        { name: '示例县', level: 'county', parentId: null, sample: true, clock: '2022-01-28T01:40:00.000Z' },
        fresh.clock.now(),
      ),
    );
    const importer = new ImportRoster(fresh.store, fresh.clock);
    expect(await importer.import(office, sample?.id ?? 0, '示例县财政局', undefined)).toMatchObject({ owesFrom: 2021 });
  });

  it('makes known and new bodies owe from the asked year on, in every cycle after it, and not before', async () => {
    for (const year of [2022, 2024]) {
      const file = { fileName: 'a.html', bytes: reportOf('汶上县工业和信息化局', year) };
      await county.handIn.handIn(office, county.regionId, file);
    }
    const { lines } = await importing('汶上县工业和信息化局\n汶上县财政局', 2023);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['known', 'added']);
    const both = [county.agencyId, expect.any(Number)];
    expect((await owed()).map(({ year, agencyIds }) => [year, agencyIds])).toEqual([
      [2022, [county.agencyId]],
      [2023, both],
      [2024, both],
    ]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a list without names', '\n \n', /names no body/],
    [
      'a list that is too long',
      Array.from({ length: mostRosterLines + 1 }, (_, i) => `汶上县示例${i}局`).join('\n'),
      /501 lines, 500 is the most/,
    ],
    ['a file that is no workbook', Buffer.from('汶上县财政局'), /must be an \.xlsx file/],
    ['a file that is too large', Buffer.alloc(1024 * 1024 + 1), /larger than 1 MB/],
  ])('refuses %s and changes nothing', async (_, given, message) => {
    await expect(importing(given)).rejects.toThrow(message);
    expect(await roster()).toEqual([first]);
    expect(await owed()).toEqual([]);
  });

  it('takes as many lines as it says', async () => {
    const text = Array.from({ length: mostRosterLines }, (_, i) => `汶上县示例${i}局`).join('\n');
    const { lines } = await importing(text);
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['added']));
    expect(await roster()).toHaveLength(mostRosterLines + 1);
  });

  it('is written into the log with its numbers', async () => {
    await importing('汶上县财政局\n工业和信息化局\n局');
    const [row] = await fresh.owner.query(`select actor, detail from audit_log where action = 'rosterImported'`);
    expect(row).toEqual({ actor: 'office', detail: { owesFrom: 2025, added: 1, known: 1, unclear: 1 } });
  });

  it('is refused where there is no such county', async () => {
    const importer = new ImportRoster(fresh.store, fresh.clock);
    await expect(importer.import(office, 4711, '汶上县财政局', undefined)).rejects.toThrow(/no county/);
  });
});
