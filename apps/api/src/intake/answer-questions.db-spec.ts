import { office } from '../actor.ts';
import type { AgencyAnswer } from '@gongkai/contracts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, reportOf } from '../../test/handed-in.ts';

describe('the answer to whose report it is', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const hand = (agency: string, year?: number) =>
    county.handIn.handIn(office, county.regionId, { fileName: `${agency}.html`, bytes: reportOf(agency, year) });
  const answer = async (documentId: number, given: AgencyAnswer) => {
    const { results } = await county.answers.answerAll(office, county.regionId, [{ documentId, ...given }]);
    const [{ document = null, refusal = null } = {}] = results;
    if (document === null || refusal !== null) throw new Error(refusal?.en);
    return document;
  };
  const owed = async () => {
    const cycles = await fresh.store.look(office, (tx) => tx.cycles.owed(county.regionId));
    return cycles.map(({ year, agencyIds }) => ({ year, agencyIds }));
  };
  const list = () => fresh.store.look(office, (tx) => tx.documents.list(county.regionId));

  it('takes a new body in and makes its report in the same step', async () => {
    const { id } = await hand('汶上县示例局');
    const entry = await answer(id, { newAgency: { name: '汶上县示例局', kind: 'department' } });
    expect(entry).toMatchObject({ id, outcome: 'report', version: 1, accepted: true, trouble: null });
    const roster = await fresh.store.look(office, (tx) => tx.agencies.roster(county.regionId));
    expect(roster).toContainEqual(
      expect.objectContaining({ id: entry.agencyId, name: '汶上县示例局', kind: 'department' }),
    );
  });

  it('is remembered: the next document under that name needs none', async () => {
    const { id } = await hand('汶上县工信局');
    await answer(id, { agencyId: county.agencyId });
    expect(await hand('汶上县工信局', 2022)).toMatchObject({
      outcome: 'report',
      agencyId: county.agencyId,
      year: 2022,
    });
  });

  it('settles the others that wait under the same name', async () => {
    const first = await hand('汶上县示例局', 2023);
    await hand('汶上县示例局', 2022);
    await hand('汶上县另一示例局', 2022);
    await answer(first.id, { newAgency: { name: '汶上县示例局', kind: 'department' } });
    expect((await list()).map(({ agencyName, year, outcome }) => [agencyName, year, outcome])).toEqual([
      ['汶上县另一示例局', 2022, 'agencyUnknown'],
      ['汶上县示例局', 2022, 'report'],
      ['汶上县示例局', 2023, 'report'],
    ]);
  });

  it('puts a new body on the rosters from its first report on', async () => {
    for (const year of [2021, 2022, 2023]) {
      await county.handIn.handIn(office, county.regionId, { fileName: 'a', bytes: reportOf('工业和信息化局', year) });
    }
    const { id } = await hand('汶上县示例局', 2022);
    const { agencyId } = await answer(id, { newAgency: { name: '汶上县示例局', kind: 'town' } });
    expect(await owed()).toEqual([
      { year: 2021, agencyIds: [county.agencyId] },
      { year: 2022, agencyIds: [county.agencyId, agencyId] },
      { year: 2023, agencyIds: [county.agencyId, agencyId] },
    ]);
  });

  it('opens the cycle of a later year with the roster of the year before, that of an earlier year empty', async () => {
    await county.handIn.handIn(office, county.regionId, { fileName: 'a', bytes: changedReport() });
    const { id } = await hand('汶上县示例局', 2024);
    const { agencyId } = await answer(id, { newAgency: { name: '汶上县示例局', kind: 'department' } });
    await hand('汶上县示例局', 2021);
    expect(await owed()).toEqual([
      { year: 2021, agencyIds: [agencyId] },
      { year: 2023, agencyIds: [county.agencyId] },
      { year: 2024, agencyIds: [county.agencyId, agencyId] },
    ]);
  });

  it.each<[string, AgencyAnswer, RegExp]>([
    ['a body that is not on the roster', { agencyId: 99_999 }, /no body with number 99999/],
    [
      'a new body under a name that one has',
      { newAgency: { name: '汶上县工业和信息化局', kind: 'town' } },
      /on the roster already/,
    ],
    ['the same without the county', { newAgency: { name: '工业和信息化局', kind: 'town' } }, /on the roster already/],
  ])('refuses %s and changes nothing', async (_, given, message) => {
    const { id } = await hand('汶上县示例局');
    await expect(answer(id, given)).rejects.toThrow(message);
    expect(await list()).toEqual([expect.objectContaining({ outcome: 'agencyUnknown', agencyId: null })]);
  });

  it('is given once, however many give it at once', async () => {
    const { id } = await hand('汶上县示例局');
    const answers = await Promise.allSettled([
      answer(id, { agencyId: county.agencyId }),
      answer(id, { newAgency: { name: '汶上县示例局', kind: 'department' } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(answer(id, { agencyId: county.agencyId })).rejects.toThrow(/asks for no body/);
  });

  it('is refused where there is no such document', async () => {
    await expect(answer(4711, { agencyId: county.agencyId })).rejects.toThrow('There is no document with number 4711');
  });
});
