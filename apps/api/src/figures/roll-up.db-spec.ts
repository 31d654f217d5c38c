import { compareRollUps, rollUp, rollUpByAgency, type RollUpRow } from '@gongkai/figures';
import { indicators, positionsOf } from '@gongkai/report';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type GeneratedCounty, generatedCounty } from '../../test/generated-county.ts';
import { AgreementOfTotals } from './agreement.ts';

const years = [2017, 2018, 2019, 2020, 2021, 2023];

describe('the totals of a generated county', () => {
  let fresh: FreshStore;
  let county: GeneratedCounty;
  let other: GeneratedCounty;

  beforeAll(async () => {
    fresh = await freshStore();
    county = await generatedCounty(fresh, 20_231, { bodies: 12, years });
    // Another county's reports are in none of the first one's totals.
    other = await generatedCounty(fresh, 20_232, { bodies: 4, years });
  }, slow);
  afterAll(() => fresh.close(), slow);

  const bySql = ({ regionId } = county) => fresh.store.look(office, (tx) => tx.rollUps.byYear(regionId));
  const agreement = () => new AgreementOfTotals(fresh.store, fresh.clock).of(office, county.regionId);

  it('are the same by SQL and by the library, year by year', async () => {
    const sql = await bySql();
    expect(sql.length).toBe(indicators.filter(({ overBodies }) => overBodies === 'sum').length * years.length);
    expect(compareRollUps(sql, rollUp(county))).toEqual([]);
    expect(compareRollUps(await bySql(other), rollUp(other))).toEqual([]);
  });

  it('are the same body by body, each figure over years by its own rule', async () => {
    const sql = await fresh.store.look(office, (tx) => tx.rollUps.byAgency(county.regionId, years));
    const library = indicators
      .filter(({ overYears }) => overYears !== 'none')
      .flatMap(({ code }) => rollUpByAgency(county, code, years).map((row) => ({ code, ...row })));
    expect(byKey(sql)).toEqual(byKey(library));
  });

  it('are the same body by body in one year, figures without a sum over years included', async () => {
    const sql = await fresh.store.look(office, (tx) => tx.rollUps.byAgency(county.regionId, [2023]));
    const library = indicators.flatMap(({ code }) =>
      rollUpByAgency(county, code, [2023]).map((row) => ({ code, ...row })),
    );
    expect(sql).toHaveLength(indicators.length * county.agencies.length);
    expect(byKey(sql)).toEqual(byKey(library));
  });

  it('come back from the store as they went in', async () => {
    const accepted = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
    expect(accepted.map(({ agencyId, year, figures }) => ({ agencyId, year, figures }))).toEqual(county.reports);
  });

  it('agree as a whole', async () => {
    expect(await agreement()).toEqual({
      agreed: true,
      at: fresh.clock.now().toISOString(),
      compared: rollUp(county).length,
      differences: [],
    });
  });

  it('differ where a value is changed in the library’s input', async () => {
    const [first, ...others] = county.reports;
    if (first === undefined) throw new Error('The generated county has no report');
    const values = first.figures.values.map((value, i) => (first.figures.states[i] === 'n' ? value + 1 : value));
    const changed = { ...county, reports: [{ ...first, figures: { ...first.figures, values } }, ...others] };
    const differences = compareRollUps(await bySql(), rollUp(changed));
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ year, field }) => year === first.year && field === 'confirmed')).toBe(true);
  });

  it.each<[string, string, (keyof RollUpRow)[]]>([
    ['a count', `"values"[p + 1] = "values"[p + 1] + 1`, ['confirmed']],
    ['a number made blank', `blank = set_bit(blank, p, 1)`, ['confirmed', 'numbers', 'blank']],
    [
      'a stated number made inferred',
      `inferred = set_bit(inferred, p, 1)`,
      ['confirmed', 'inferred', 'inferredNumbers'],
    ],
    ['an amount', 'money[1] = money[1] + 1', ['confirmed']],
  ])('differ where the database holds %s that nobody read', async (_, change, fields) => {
    const undo = await alter(fresh, county, change);
    try {
      const found = await agreement();
      expect(found.agreed).toBe(false);
      expect(found.differences.map(({ field }) => field).sort()).toEqual([...fields].sort());
    } finally {
      await undo();
    }
    expect((await agreement()).agreed).toBe(true);
  });

  it('take an inferred number for a stated one once it is confirmed', async () => {
    const before = await bySql();
    await fresh.owner.query('update report_version set confirmed = inferred where region_id = $1', [county.regionId]);
    try {
      const sql = await bySql();
      expect(sql.every(({ inferred, inferredNumbers }) => inferred === 0 && inferredNumbers === 0)).toBe(true);
      expect(sql.map(({ confirmed }) => confirmed)).toEqual(before.map((row) => row.confirmed + row.inferred));
      const reports = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
      expect(compareRollUps(sql, rollUp({ agencies: county.agencies, reports }))).toEqual([]);
    } finally {
      await fresh.owner.query('update report_version set confirmed = ~ inferred & inferred where region_id = $1', [
        county.regionId,
      ]);
    }
  });
});

function byKey<Row extends { code: string; agencyId: number }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [`${row.agencyId} ${row.code}`, row]));
}

/**
 * Changes one accepted version behind the store's back, where `p` is the position of a stated, exact number.
 * @returns what puts it back
 */
async function alter(
  { owner }: FreshStore,
  { regionId }: GeneratedCounty,
  change: string,
): Promise<() => Promise<void>> {
  // The first amount of the form is money[1].
  const position = positionsOf('2021').get(change.startsWith('money') ? 'processingFee.amount' : 'channels.total');
  const [row] = await owner.query<Record<string, unknown>[]>(
    `select agency_id, year, version, "values", money, blank, inferred from accepted_version
     where region_id = $1 and form = '2021'
       and get_bit(absent | blank | not_applicable | approximate | unreadable | inferred, $2) = 0 limit 1`,
    [regionId, position],
  );
  if (row === undefined) throw new Error('The generated county has no such figure');
  const key = [regionId, row['agency_id'], row['year'], row['version']];
  const where = 'where region_id = $1 and agency_id = $2 and year = $3 and version = $4';
  await owner.query(`update report_version set ${change.replace(/\bp\b/g, String(position))} ${where}`, key);
  return async () => {
    await owner.query(`update report_version set "values" = $5, money = $6, blank = $7, inferred = $8 ${where}`, [
      ...key,
      row['values'],
      row['money'],
      row['blank'],
      row['inferred'],
    ]);
  };
}
