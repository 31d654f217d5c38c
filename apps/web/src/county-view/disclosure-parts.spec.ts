import { formOf } from '@gongkai/report';
import { disclosureParts } from './disclosure-parts.ts';

describe('the parts of table two', () => {
  it('are all its cells, each once and under a key of its own', () => {
    const onForm = (formOf('2021')?.indicators ?? []).filter(({ table }) => table === 'two').map(({ code }) => code);
    expect(onForm).toHaveLength(10);
    expect(disclosureParts.flatMap(({ codes }) => codes).sort()).toEqual([...onForm].sort());
    expect(new Set(disclosureParts.map(({ key }) => key)).size).toBe(disclosureParts.length);
  });
});
