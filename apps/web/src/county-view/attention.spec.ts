import { attentionOf } from './attention.ts';
import { owedOn, packetOf, waitingOn } from './packet-of.ts';

const lines = (...args: Parameters<typeof packetOf>) =>
  attentionOf(packetOf(...args), 2023, '2024-01-28').map(({ said, bodies, to }) => ({
    says: [said.key, ...Object.values(said.named ?? {})].join(' '),
    bodies: bodies.length,
    to: [to.name, to.agency, ...Object.values(to.query ?? {})].filter((part) => part !== undefined).join(' '),
  }));
const owed = (...agencyIds: number[]) => [owedOn(2023, agencyIds)];

describe('what needs attention', () => {
  it('is nothing in a county without reports and obligations', () => {
    expect(lines(2, [], { owed: [] })).toEqual([]);
  });

  it('names the body whose report has errors and leads to it', () => {
    expect(lines(1, [], { waiting: [waitingOn(1, 2023, 3)] })).toEqual([
      { says: 'attention.errors 3', bodies: 1, to: 'report 1' },
    ]);
  });

  it('sums up errors beyond the first reports', () => {
    const waiting = [1, 2, 3, 4, 5, 6].map((agencyId) => waitingOn(agencyId, 2023, 1));
    const all = lines(6, [], { waiting });
    expect(all).toHaveLength(5);
    expect(all.at(-1)).toEqual({ says: 'attention.moreErrors 2', bodies: 0, to: 'reports errors' });
  });

  it('still names a report whose newer version has errors', () => {
    const waiting = [waitingOn(1, 2023, 2)];
    expect(lines(1, [{ agency: 1, year: 2023 }], { waiting })[0]).toMatchObject({ says: 'attention.errors 2' });
  });

  it('counts documents that wait for an answer or could not be read', () => {
    expect(
      lines(1, [], { owed: [], documentsToAnswer: 2, documentsInTrouble: 1 }).map(({ says, to }) => [says, to]),
    ).toEqual([
      ['attention.answer 2', 'upload'],
      ['attention.trouble 1', 'upload'],
    ]);
  });

  it('says that checks wait to be switched on, whatever the year', () => {
    expect(lines(1, [], { owed: [], checksWaiting: 2 })).toEqual([
      { says: 'attention.checks 2', bodies: 0, to: 'checks' },
    ]);
  });

  it('names the first bodies that are missing', () => {
    expect(lines(5, [], { owed: owed(1, 2, 3, 4, 5) })).toEqual([
      { says: 'attention.missing 5', bodies: 3, to: 'reports missing' },
    ]);
  });

  it('calls them late when the day to hand in by has passed', () => {
    const due = [{ ...owedOn(2023, [1]), handInBy: '2024-01-26' }];
    expect(lines(1, [], { owed: due })[0]?.says).toBe('attention.late 1 2024-01-26');
  });

  it('leads to the number itself when one report has inferred ones', () => {
    const one = { agency: 1, year: 2023, inferred: { 'channels.website': 63, 'channels.total': 5 } };
    expect(lines(2, [one], { owed: [] })).toEqual([
      { says: 'attention.inferred 2 1', bodies: 1, to: 'report 1 channels.total' },
    ]);
    expect(lines(2, [one, { ...one, agency: 2 }], { owed: [] })[0]?.to).toBe('reports inferred');
  });

  it('counts remarks, and reports without any', () => {
    const reports = [
      { agency: 1, year: 2023, notices: 4 },
      { agency: 2, year: 2023 },
    ];
    expect(lines(2, reports)).toEqual([
      { says: 'attention.remarks 4 1', bodies: 1, to: 'report 1' },
      { says: 'attention.fine 1', bodies: 0, to: 'reports fine' },
    ]);
  });

  it('looks at the year in view only', () => {
    expect(lines(1, [{ agency: 1, year: 2022, notices: 4 }])).toEqual([]);
  });
});
