import { bodyReports } from './body-reports.ts';
import { owedOn, packetOf, waitingOn } from './packet-of.ts';

const packet = packetOf(2, [{ agency: 1, year: 2022, findings: { wrong: 2 } }], {
  owed: [owedOn(2021, [2]), owedOn(2022, [1, 2]), owedOn(2023, [1]), owedOn(2024, [1])],
  waiting: [waitingOn(1, 2023, 3)],
});

describe('the reports of a body', () => {
  it('are of every year in which it owes one, newest first, with their state', () => {
    expect(bodyReports(packet, 1, '2025-06-01').map(({ year, state }) => [year, state])).toEqual([
      [2024, 'missing'],
      [2023, 'waiting'],
      [2022, 'accepted'],
    ]);
  });

  it('carry their measures', () => {
    expect(bodyReports(packet, 1, '2025-06-01').map(({ measures }) => measures.wrong)).toEqual([null, 0, 2]);
  });
});
