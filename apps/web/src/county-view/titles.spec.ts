import type { Series } from '@gongkai/report';
import { answeredTitle, byAgencyTitle, channelsOverYearsTitle } from './titles.ts';

const series = (key: string, values: readonly (number | null)[]): Series => ({
  key,
  label: key,
  unit: '条',
  points: values.map((value, i) => ({ x: String(2019 + i), value })),
});

describe('the title of channels over years', () => {
  it.each([
    ['crosses once', [5, 5, 5, 5], [1, 2, 9, 9], 'title.newMediaAboveSince 2021'],
    ['crosses once the other way', [1, 9], [5, 5], 'title.websiteAboveSince 2020'],
    ['is above all the time', [1, 1], [2, 3], 'title.newMediaAlwaysAbove'],
    ['is below all the time', [4, 4], [2, 3], 'title.websiteAlwaysAbove'],
    ['crosses back and forth', [5, 5, 5], [9, 1, 9], 'title.channelsOverYears'],
    ['has one year', [5], [9], 'title.channelsOverYears'],
    ['has one year with both numbers', [5, null], [9, 9], 'title.channelsOverYears'],
    ['is equal', [5, 5], [5, 5], 'title.channelsOverYears'],
    ['skips a year without numbers', [5, null, 5], [1, null, 9], 'title.newMediaAboveSince 2021'],
  ])('when new media %s', (_, website, newMedia, expected) => {
    const { key, named = {} } = channelsOverYearsTitle([series('website', website), series('newMedia', newMedia)]);
    expect([key, ...Object.values(named)].join(' ')).toBe(expected);
  });
});

describe('the title of a chart of bodies', () => {
  it('names three bodies that have a third of all', () => {
    const all = [series('website', [1, 9, 1, 1, 1, 8]), series('newMedia', [0, 9, 1, 1, 7, 8])];
    expect(byAgencyTitle(all, 'title.channelsByAgency')).toEqual({
      key: 'title.channelsByAgencyLeaders',
      named: { a: '2020', b: '2024', c: '2023', percent: 89, count: 6 },
    });
  });

  it.each([
    ['too few bodies', [9, 1, 1, 1, 1]],
    ['bodies alike', Array.from({ length: 12 }, () => 5)],
    ['bodies without numbers', [9, 1, 1, 1, 1, null, 0]],
    ['no body', []],
  ])('stays neutral with %s', (_, values) => {
    expect(byAgencyTitle([series('website', values)], 'title.channelsByAgency')).toEqual({
      key: 'title.channelsByAgency',
    });
  });
});

describe('the title of answers', () => {
  it.each([
    [[14, 6], [14, 6], 'proposals.allAnswered 20 20 2'],
    [[14, 6], [14, 5], 'proposals.someAnswered 20 19 2'],
    [[14, 6], [14, null], 'proposals.allAnswered 14 14 1'],
    [[14], [null], 'proposals.answered'],
    [[0], [0], 'proposals.answered'],
  ])('for %j received and %j answered', (received, answered, expected) => {
    const { key, named = {} } = answeredTitle(series('total', received), series('answered', answered));
    expect([key, ...Object.values(named)].join(' ')).toBe(expected);
  });

  it('stays neutral without series', () => {
    expect(answeredTitle(undefined, undefined)).toEqual({ key: 'proposals.answered' });
  });
});
