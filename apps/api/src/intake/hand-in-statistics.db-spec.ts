import { channelsOverYears, type CountyFigures } from '@gongkai/figures';
import { seeded, type StatisticsReport, statisticsReport, toDocx, toHtml } from '@gongkai/sample';
import { office } from '../actor.ts';
import { AgreementOfTotals } from '../figures/agreement.ts';
import { OpenReport } from '../reports/open-report.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty, reportOf } from '../../test/handed-in.ts';

const agency = '示例县示例局';
const made = (year: number, withoutNumber = 0) => statisticsReport(seeded(year), { agency, year, withoutNumber });

describe('reports in the statistics form, handed in', () => {
  let fresh: FreshStore;
  let county: FreshCounty;
  let agencyId: number;
  const of2016 = made(2016);
  const of2018 = made(2018, 0.2);

  beforeAll(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
    const added = await fresh.store.inScope(office, (tx) => tx.agencies.add(county.regionId, agency, 'department'));
    agencyId = added.id;
  }, slow);
  afterAll(() => fresh.close(), slow);

  const hand = (bytes: Uint8Array, fileName: string) =>
    county.handIn.handIn(office, county.regionId, { fileName, bytes });
  const key = (year: number) => ({ regionId: county.regionId, agencyId, year });
  const accepted = () => fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));

  it.each<[string, StatisticsReport, Uint8Array]>([
    ['2016.docx', of2016, toDocx(of2016.content)],
    ['2018.html', of2018, Buffer.from(toHtml(of2018.content))],
  ])('are stored and open with every figure of their table: %s', async (fileName, { year, expected }, bytes) => {
    expect(await hand(bytes, fileName)).toMatchObject({
      outcome: 'report',
      agencyId,
      year,
      version: 1,
      partial: false,
      trouble: null,
      findings: { error: 0, warning: 0 },
    });
    const { report } = await new OpenReport(fresh.store).open(office, key(year));
    const lines = Object.entries(report.figures).filter(([, { places }]) => places[0]?.kind === 'cell');
    expect(Object.fromEntries(lines.map(([code, { value, cell }]) => [code, value ?? cell]))).toEqual(expected);
  });

  it('go on in one line of channels with the reports of later forms', async () => {
    await hand(reportOf(agency), '2023.html');
    const reports = await accepted();
    expect(reports.map(({ year, figures }) => [year, figures.form])).toEqual([
      [2016, '2014'],
      [2018, '2014'],
      [2023, '2021'],
    ]);
    const figures: CountyFigures<number> = { agencies: [{ id: agencyId, name: agency, kind: 'department' }], reports };
    const website = channelsOverYears(figures).find((series) => series.key === 'website');
    const valueIn = (year: number) => website?.points.find(({ x }) => x === String(year))?.value;
    expect(valueIn(2016)).toBe(of2016.expected['channels.website']);
    expect(valueIn(2017)).toBeNull();
    expect(valueIn(2023)).toBe(63);
  });

  it('add up alike by SQL and by the library', async () => {
    expect(await new AgreementOfTotals(fresh.store, fresh.clock).of(office, county.regionId)).toMatchObject({
      agreed: true,
      differences: [],
    });
    const totals = await fresh.store.look(office, (tx) => tx.rollUps.byYear(county.regionId));
    const at = (code: string) => totals.find((total) => total.year === 2016 && total.code === code)?.confirmed;
    expect(at('stats.requests.received')).toBe(of2016.expected['stats.requests.received']);
    expect(at('stats.support.budget')).toBe(Math.round(Number(of2016.expected['stats.support.budget']) * 1_000_000));
  });
});
