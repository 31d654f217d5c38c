import { read } from '@gongkai/reading';
import { toDocx, wenshangIndustry2023 } from '@gongkai/sample';
import { keptProse, proseToKeep } from './stored-prose.ts';

describe('the prose kept of a version', () => {
  it('comes back as it was taken', async () => {
    const { report, document } = await read(toDocx(wenshangIndustry2023));
    if (report === null || document === null) throw new Error('The published report was not read');
    const prose = proseToKeep({ report, document });
    expect(prose.one.length).toBeGreaterThan(3);
    expect(keptProse(JSON.parse(JSON.stringify(prose)))).toEqual(prose);
  });

  const sentence = { start: 0, end: 2, text: '好。' };
  const whole = { one: [sentence], five: [], problems: [] };
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a part less', { one: [], five: [] }],
    ['a part that is no list', { ...whole, five: 'none' }],
    ['a sentence without its text', { ...whole, one: [{ start: 0, end: 2 }] }],
    ['a place that is no number', { ...whole, problems: [{ ...sentence, end: '2' }] }],
    ['no object', 'prose'],
  ])('is none where it has another shape: %s', (_, value) => {
    expect(keptProse(whole)).toEqual(whole);
    expect(keptProse(value)).toBeNull();
  });
});
