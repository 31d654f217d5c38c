import type { ChartNote } from '@gongkai/contracts';
import { notesOf, withNoteMarks } from './note-marks.ts';

const note = (change: Partial<ChartNote>): ChartNote => ({
  ...{ id: 1, agencyId: null, year: 2023, code: null, text: '职能划转', at: '2024-01-01T00:00:00Z', who: 'office' },
  ...change,
});
const years = ['2022', '2023'];
const ofCounty = { agencyIds: [], codes: ['channels.website'] };
const ofBody = { agencyIds: [7], codes: ['channels.website'] };

describe('the notes of a chart', () => {
  it.each([
    ['of the county', {}, ofCounty, 1],
    ['of the county, on a chart of a body', {}, ofBody, 1],
    ['of a body, on its own chart', { agencyId: 7 }, ofBody, 1],
    ['of a body, on a chart of the county', { agencyId: 7 }, ofCounty, 0],
    ['of another body', { agencyId: 8 }, ofBody, 0],
    ['of the figure', { code: 'channels.website' }, ofCounty, 1],
    ['of another figure', { code: 'channels.wechat' }, ofCounty, 0],
    ['of a year that is not drawn', { year: 2019 }, ofCounty, 0],
  ])('%s', (_, change, subject, count) => {
    expect(notesOf([note(change)], subject, years)).toHaveLength(count);
  });

  it('are numbered in their order, beyond twenty in brackets', () => {
    const notes = notesOf(
      Array.from({ length: 21 }, (_, id) => note({ id })),
      ofCounty,
      years,
    );
    expect([0, 1, 19, 20].map((i) => notes[i]?.mark)).toEqual(['①', '②', '⑳', '(21)']);
  });

  it('stand at their year, and nowhere else', () => {
    const notes = notesOf([note({}), note({ id: 2 })], ofCounty, years);
    const option = withNoteMarks({ xAxis: { type: 'category', data: years, axisLabel: { fontSize: 12 } } }, notes);
    const { axisLabel } = option.xAxis as { axisLabel: { fontSize: number; formatter: (year: string) => string } };
    expect(years.map((year) => axisLabel.formatter(year))).toEqual(['2022', '2023\n①②']);
    expect(axisLabel.fontSize).toBe(12);
  });

  it('change nothing where there are none', () => {
    const option = { xAxis: { type: 'category' as const, data: years } };
    expect(withNoteMarks(option, [])).toBe(option);
  });
});
