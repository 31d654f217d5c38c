import { checks } from '@gongkai/checks';
import { codesIn, stateOf, type Switches } from './checks-in-force.ts';

const said = (revision: number, inForce: boolean): Switches => new Map([['some-check', { revision, inForce }]]);

describe('a check in a county', () => {
  it.each<[string, number | undefined, Switches, string]>([
    ['nothing was said of', undefined, new Map(), 'new'],
    ['that was switched on', undefined, said(1, true), 'inForce'],
    ['that was switched on as it is', 2, said(2, true), 'inForce'],
    ['that judges otherwise since', 2, said(1, true), 'changed'],
    ['that was switched off', undefined, said(1, false), 'off'],
    ['that was switched off and judges otherwise since', 2, said(1, false), 'off'],
  ])('%s', (_, revision, switches, expected) => {
    const check = { code: 'some-check', ...(revision === undefined ? {} : { revision }) };
    expect(stateOf(check, switches)).toBe(expected);
  });

  it('is new for all checks where nothing was said', () => {
    expect([...codesIn('new', new Map())]).toEqual(checks.map(({ code }) => code));
    expect(codesIn('inForce', new Map()).size).toBe(0);
  });
});
