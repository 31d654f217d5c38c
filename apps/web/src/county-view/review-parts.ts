import type { TablePart } from './part-series.ts';

/** The three ways of a case, with the codes that table four gives them. */
const courses = [
  { key: 'reconsideration', code: 'reconsideration' },
  { key: 'direct', code: 'litigation.direct' },
  { key: 'afterReconsideration', code: 'litigation.afterReconsideration' },
] as const;

/** Results as the form has them, under keys of their own: `other` are the other channels. */
const results = [
  { key: 'upheld', code: 'upheld' },
  { key: 'corrected', code: 'corrected' },
  { key: 'otherResult', code: 'other' },
  { key: 'pending', code: 'pending' },
] as const;

/** A way of a case with all its results. */
export const reviewCourses: readonly TablePart[] = courses.map(({ key, code }) => ({
  key,
  group: key,
  codes: results.map((result) => `review.${code}.${result.code}`),
}));

/** The results of some ways together, or of one. */
export function reviewResults(course: string | null): TablePart[] {
  const those = courses.filter(({ key }) => course === null || key === course);
  return results.map(({ key, code }) => ({
    key,
    group: key,
    codes: those.map((each) => `review.${each.code}.${code}`),
  }));
}

/** Every part of the page. */
export const reviewParts: readonly TablePart[] = [...reviewCourses, ...reviewResults(null)];

/** What bodies are compared by: the results of all ways or of one, or one result of all ways. */
export function comparedResults(row: TablePart | null): readonly TablePart[] {
  if (row === null) return reviewResults(null);
  return courses.some(({ key }) => key === row.key) ? reviewResults(row.key) : [row];
}
