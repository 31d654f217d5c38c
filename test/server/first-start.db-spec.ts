import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { freshDatabase } from '@gongkai/api/fresh-database';
import { type CountyPacket, type DocumentEntry, routes } from '@gongkai/contracts';
import { indicatorOf, packedFigure } from '@gongkai/report';
import { expectedTotals, sampleCounty } from '@gongkai/sample';
import { type BuiltServer, type ServerPlace, startBuiltServer } from './built-server.ts';

const slow = 300_000;
const fenIn10000Yuan = 1_000_000;

describe('the first start of the built server', () => {
  const expected = expectedTotals();
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let dataFolder: string;
  let killed: BuiltServer;
  let server: BuiltServer;
  let packet: CountyPacket;
  let documents: DocumentEntry[];

  const ask = async (path: string): Promise<unknown> => await (await fetch(`${server.address}${path}`)).json();
  const place = (): ServerPlace => ({ databaseUrl: database.url, dataFolder, sample: 'on' });

  beforeAll(async () => {
    database = await freshDatabase();
    dataFolder = await mkdtemp(join(tmpdir(), 'gongkai-first-start-'));
    killed = await startBuiltServer(place());
    while (!killed.hasEnded() && (progressOf(killed).at(-1)?.done ?? 0) < expected.documents / 4) await after(20);
    killed.kill('SIGKILL');
    await killed.ended;
    server = await startBuiltServer(place());
    await server.healthy();
    const regions = routes.listRegions.answer.parse(await ask('/api/v1/regions'));
    const { id } = regions.find(({ level, sample }) => level === 'county' && sample) ?? { id: 0 };
    packet = routes.county.answer.parse(await ask(`/api/v1/regions/${id}/county`));
    documents = routes.listDocuments.answer.parse(await ask(`/api/v1/regions/${id}/documents`));
  }, slow);
  afterAll(async () => {
    server.kill('SIGTERM');
    await server.ended;
    await database.drop();
    await rm(dataFolder, { recursive: true });
  }, slow);

  it('tells how far it is, up to the end, before it answers', () => {
    const progress = progressOf(server);
    expect(progress.at(0)).toEqual({ step: 'sample', done: 0, total: expected.documents });
    expect(progress.at(-1)).toEqual({ step: 'sample', done: expected.documents, total: expected.documents });
    expect(progress.map(({ done }) => done)).toEqual([...progress.map(({ done }) => done)].sort((a, b) => a - b));
    expect(server.printed()).toMatch(/"done":(\d+),"total":\1\}\n[\s\S]*Listening on/);
  });

  it('has every document of the sample once, though it was killed on its way', () => {
    expect(progressOf(killed).at(-1)?.done).toBeLessThan(expected.documents);
    const names = (all: readonly { fileName: string }[]) => all.map(({ fileName }) => fileName).sort();
    expect(names(documents)).toEqual(names(sampleCounty().documents));
    expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(expected.documents);
  });

  it('knows every body, and the rosters of every year', () => {
    expect(packet.agencies).toHaveLength(expected.agencies.ever);
    expect(packet.owed.map(({ year, agencyIds }) => [year, agencyIds.length])).toEqual(
      expected.years.map(({ year, owed }) => [year, owed]),
    );
  });

  it('has the totals that the sample was made with, year by year, where a whole year is accepted', () => {
    const whole = expected.years.filter(
      ({ year, reported }) => packet.reports.filter((report) => report.year === year).length === reported,
    );
    // Only the open year and those with planted faults are not.
    expect(whole.length).toBeGreaterThan(1);
    for (const { year, totals } of whole) {
      // An amount whose unit the form does not print cannot be added up.
      const codes = Object.keys(totals).filter((code) => indicatorOf(code).unit !== 'asPrinted');
      const sums = codes.map((code) => {
        const numbers = packet.reports.flatMap((report) => {
          if (report.year !== year) return [];
          const figure = packedFigure(report.figures, code);
          return figure?.value == null || figure.standing === 'inferred' ? [] : [figure.value];
        });
        return [code, numbers.reduce((sum, value) => sum + value, 0), numbers.length];
      });
      const expectedSums = codes.map((code) => {
        const { sum = 0, reports = 0 } = totals[code] ?? {};
        return [code, Math.round(sum * (indicatorOf(code).measure === 'money' ? fenIn10000Yuan : 1)), reports];
      });
      expect([year, sums]).toEqual([year, expectedSums]);
    }
  });

  it('starts the second time without taking anything in', async () => {
    server.kill('SIGTERM');
    await server.ended;
    server = await startBuiltServer(place());
    await server.healthy();
    expect(progressOf(server)).toEqual([]);
  });
});

interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

function progressOf(server: BuiltServer): Progress[] {
  const lines = server.printed().split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const said = /^gongkai-progress (\{.*\})$/.exec(line)?.[1];
    return said === undefined ? [] : [JSON.parse(said)];
  });
}
