import type { DueDates } from '@gongkai/contracts';
import { type Actor, office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { SetDueDates } from './set-due-dates.ts';

const none: DueDates = { handInBy: null, publishBy: null, byKind: [] };
const town = { kind: 'town', handInBy: '2024-01-20', publishBy: null } as const;

describe('the days reports are due', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const set = (due: Partial<DueDates>, actor: Actor = office) =>
    new SetDueDates(fresh.store).set(actor, county.regionId, 2023, { ...none, ...due });
  const owed = () => fresh.store.look(office, (tx) => tx.cycles.owed(county.regionId));

  it('are set for the county and for kinds of bodies, in a cycle that is opened', async () => {
    const due = { handInBy: '2024-01-26', publishBy: '2024-01-31', byKind: [town] };
    expect(await set(due)).toEqual({ year: 2023, agencyIds: [], ...due });
    expect(await owed()).toEqual([{ year: 2023, agencyIds: [], ...due }]);
    const log = await fresh.store.look(office, (tx) => tx.audit.list(county.regionId));
    expect(log.map(({ action }) => action)).toEqual(['dueDatesSet']);
  });

  it('are those that were set last; a kind that is left out follows the county again', async () => {
    await set({ handInBy: '2024-01-26', byKind: [town] });
    await set({ publishBy: '2024-01-31' });
    expect(await owed()).toEqual([{ ...none, year: 2023, agencyIds: [], publishBy: '2024-01-31' }]);
  });

  it.each<[string, Partial<DueDates>]>([
    ['the county', { handInBy: '2024-02-01', publishBy: '2024-01-31' }],
    ['a kind by the county’s day', { publishBy: '2024-01-31', byKind: [{ ...town, handInBy: '2024-02-01' }] }],
    ['a kind', { byKind: [{ kind: 'town', handInBy: '2024-02-01', publishBy: '2024-01-31' }] }],
  ])('cannot have %s publish before handing in', async (_, due) => {
    await expect(set(due)).rejects.toThrow(/before handing in/);
    expect(await owed()).toEqual([]);
  });

  it('name a kind once', async () => {
    await expect(set({ byKind: [town, town] })).rejects.toThrow(/listed twice/);
  });

  it('are no matter of another county', async () => {
    await expect(set({}, { name: 'stranger', regions: [county.regionId + 1] })).rejects.toThrow(/no county/);
  });
});
