import { owedOn } from '../county-view/packet-of.ts';
import { dueDatesOf, dueFormOf } from './due-form.ts';

const town = { kind: 'town' as const, handInBy: '2026-01-20', publishBy: null };
const owed = [{ ...owedOn(2025, [1]), handInBy: '2026-01-26', publishBy: '2026-01-31', byKind: [town] }];

describe('the days reports are due', () => {
  it('are shown as they are set, and sent back the same', () => {
    const set = { handInBy: '2026-01-26', publishBy: '2026-01-31', byKind: [town] };
    expect(dueDatesOf(dueFormOf({ owed }, 2025))).toEqual(set);
  });

  it('are empty for a year in which none are set', () => {
    expect(dueDatesOf(dueFormOf({ owed }, 2024))).toEqual({ handInBy: null, publishBy: null, byKind: [] });
  });

  it('of a kind are its own as soon as one is typed, and the county’s again when it is emptied', () => {
    const form = dueFormOf({ owed }, 2025);
    form.kinds.vertical.publishBy = '2026-02-10';
    form.kinds.town.handInBy = '';
    expect(dueDatesOf(form).byKind).toEqual([{ kind: 'vertical', handInBy: null, publishBy: '2026-02-10' }]);
  });
});
