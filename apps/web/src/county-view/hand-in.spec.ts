import { countHandIns, handInsOf } from './hand-in.ts';
import { owedOn, packetOf, waitingOn } from './packet-of.ts';

describe('what the bodies of a county handed in', () => {
  const packet = packetOf(4, [{ agency: 1, year: 2023 }], {
    waiting: [waitingOn(2, 2023, 3)],
    owed: [owedOn(2023, [1, 2, 3])],
  });

  it('is accepted, waits with errors, or is missing; who owes nothing and sent nothing is left out', () => {
    expect(handInsOf(packet, 2023).map(({ agency, state, errors }) => [agency.id, state, errors])).toEqual([
      [1, 'accepted', 0],
      [2, 'waiting', 3],
      [3, 'missing', 0],
    ]);
  });

  it('counts a body that owed nothing and sent a report', () => {
    const extra = packetOf(2, [{ agency: 2, year: 2023 }], { owed: [owedOn(2023, [1])] });
    expect(countHandIns(handInsOf(extra, 2023))).toEqual({ accepted: 1, waiting: 0, missing: 1, in: 1, all: 2 });
  });

  it('keeps a body accepted while a newer version of its report waits', () => {
    const newer = packetOf(1, [{ agency: 1, year: 2023 }], { waiting: [waitingOn(1, 2023, 2)] });
    expect(handInsOf(newer, 2023)).toMatchObject([{ state: 'accepted', errors: 2 }]);
  });

  it('adds up', () => {
    expect(countHandIns(handInsOf(packet, 2023))).toEqual({ accepted: 1, waiting: 1, missing: 1, in: 2, all: 3 });
    expect(handInsOf(packet, 2019)).toEqual([]);
  });
});
