import { bodyHistory } from './body-history.ts';
import { bodyOf } from './packet-of.ts';

const old = bodyOf(1, '示例县旅游局');
const merged = {
  ...bodyOf(2, '示例县文旅局'),
  names: [
    { name: '示例县文化局', from: null, to: '2020-03-01' },
    { name: '示例县文旅局', from: '2020-03-02', to: null },
  ],
  predecessors: [{ agencyId: 1, kind: 'merged' as const, since: '2022-05-16' }],
};
const agencies = [old, merged];

describe('the history of a body', () => {
  it('has the names it bore before, and whom it continues', () => {
    expect(bodyHistory({ agencies }, merged)).toEqual({
      formerNames: [{ name: '示例县文化局', from: null, to: '2020-03-01' }],
      from: [{ agency: old, kind: 'merged', since: '2022-05-16' }],
      into: [],
    });
  });

  it('has who continues it', () => {
    expect(bodyHistory({ agencies }, old)).toEqual({
      formerNames: [],
      from: [],
      into: [{ agency: merged, kind: 'merged', since: '2022-05-16' }],
    });
  });
});
