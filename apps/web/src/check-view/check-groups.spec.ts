import type { ListedCheck } from '@gongkai/contracts';
import { type CheckFilter, checkGroups } from './check-groups.ts';

const text = (zh: string, en: string) => ({ zh, en });
const example = { given: text('例', 'example'), says: text('说', 'says') };
function listed(code: string, change: Partial<ListedCheck> = {}): ListedCheck {
  return {
    code,
    name: text(`${code}名`, `Name of ${code}`),
    sentence: text('合计应等于各项之和。', 'A total equals its parts.'),
    basis: text('表样', 'The form'),
    severity: 'error',
    scope: 'report',
    fault: 'wrong',
    example: { holds: example, finding: example },
    revision: 1,
    state: 'inForce',
    since: null,
    who: null,
    reason: null,
    ...change,
  };
}
const everything: CheckFilter = { fault: null, scope: null, state: null, words: '' };
const checks = [
  listed('sums'),
  listed('copied', { fault: 'copied', scope: 'amongBodies', state: 'new' }),
  listed('aspects', { fault: 'incomplete', state: 'off' }),
  listed('carry', { scope: 'overYears', state: 'changed' }),
];
const codes = (filter: Partial<CheckFilter>) => {
  const { waiting, others } = checkGroups(checks, { ...everything, ...filter });
  return [waiting, others].map((group) => group.map(({ code }) => code));
};

describe('the catalogue of checks', () => {
  it.each<[Partial<CheckFilter>, string[], string[]]>([
    [{}, ['copied', 'carry'], ['sums', 'aspects']],
    [{ fault: 'wrong' }, ['carry'], ['sums']],
    [{ scope: 'amongBodies' }, ['copied'], []],
    [{ state: 'waiting' }, ['copied', 'carry'], []],
    [{ state: 'off' }, [], ['aspects']],
    [{ words: 'name of SUMS' }, [], ['sums']],
    [{ words: ' 各项之和 ', fault: 'incomplete' }, [], ['aspects']],
    [{ words: 'nothing like it' }, [], []],
  ])('narrowed to %j has %j waiting for a person, and %j', (filter, waiting, others) => {
    expect(codes(filter)).toEqual([waiting, others]);
  });
});
