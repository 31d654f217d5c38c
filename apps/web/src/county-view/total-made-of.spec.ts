import { packetOf, type ReportOf, waitingOn } from './packet-of.ts';
import { totalMadeOf } from './total-made-of.ts';

const code = 'channels.website';
const of = (agency: number, some: Partial<ReportOf>): ReportOf => ({ agency, year: 2023, ...some });

describe('what a total is made of', () => {
  const packet = packetOf(
    6,
    [
      of(1, { figures: { [code]: 60 } }),
      of(2, { figures: { [code]: 40 } }),
      of(3, { inferred: { [code]: 63 } }),
      of(4, { figures: { [code]: null } }),
    ],
    { waiting: [waitingOn(5, 2023, 1)] },
  );
  const made = totalMadeOf(packet, code, 2023);

  it('counts stated numbers, of all that owe a report', () => {
    expect(made).toMatchObject({ value: 100, stating: 2, all: 6 });
  });

  it('has what is inferred beside it, never in it', () => {
    expect(made.beside).toEqual({ value: 63, bodies: [{ agencyId: 3, value: 63, why: null }] });
    expect(made.approximate).toEqual({ value: 0, bodies: [] });
  });

  it('says of every other body why it is missing', () => {
    expect(made.missing.map(({ agencyId, why }) => [agencyId, why])).toEqual([
      [4, 'blank'],
      [5, 'waiting'],
      [6, 'unreported'],
    ]);
  });
});

it('a total of reckoned figures is made of them', () => {
  const packet = packetOf(1, [of(1, { figures: { 'channels.website': 5, 'channels.wechat': 6 } })]);
  expect(totalMadeOf(packet, 'disclosed', 2023)).toMatchObject({ value: 11, stating: 1, missing: [] });
});
