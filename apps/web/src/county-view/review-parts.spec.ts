import { formOf } from '@gongkai/report';
import { comparedResults, reviewCourses, reviewParts, reviewResults } from './review-parts.ts';

describe('the parts of table four', () => {
  const onForm = (formOf('2021')?.indicators ?? [])
    .map(({ code }) => code)
    .filter((code) => code.startsWith('review.') && !code.endsWith('.total'));

  it.each([
    ['ways of a case', reviewCourses],
    ['results', reviewResults(null)],
  ])('taken by %s are all its cells but for the totals, each once', (_, parts) => {
    const codes = parts.flatMap((part) => part.codes);
    expect([...codes].sort()).toEqual([...onForm].sort());
  });

  it('have a key each', () => {
    expect(new Set(reviewParts.map(({ key }) => key)).size).toBe(reviewParts.length);
  });

  it.each([
    ['nothing chosen', null, 4, 3],
    ['a way of a case', 'direct', 4, 1],
    ['a result', 'corrected', 1, 3],
  ])('compare bodies with %s', (_, key, parts, codes) => {
    const compared = comparedResults(reviewParts.find((part) => part.key === key) ?? null);
    expect([compared.length, compared[0]?.codes.length]).toEqual([parts, codes]);
  });
});
