import { type Figure, indicatorOf, type Report } from '@gongkai/report';
import { proseRows } from './prose-rows.ts';

const figure = (value: number): Figure => ({
  value,
  cell: 'number',
  standing: 'stated',
  unit: '条',
  text: String(value),
  places: [],
});
const row = (figures: Report['figures'], code: string, form: Report['form'] = '2021') =>
  proseRows({ form, figures }).find(({ indicator }) => indicator.code === code);

describe('the figures of prose', () => {
  it('are listed whether the report has them or not', () => {
    const rows = proseRows({ form: '2021', figures: { 'channels.total': figure(278) } });
    expect(rows.filter((each) => each.figure !== undefined).map((each) => each.indicator.code)).toEqual([
      'channels.total',
    ]);
    expect(rows.map((each) => each.indicator.code)).toContain('processingFee.amount');
    expect(rows.every((each) => each.indicator.table === null)).toBe(true);
  });

  it('give new media as the sum of its platforms where only they are stated', () => {
    const platforms = { 'channels.wechat': figure(5), 'channels.video': figure(2) };
    expect(row(platforms, 'channels.newMedia')).toMatchObject({ figure: undefined, sumOfParts: 7 });
    expect(row({ ...platforms, 'channels.newMedia': figure(9) }, 'channels.newMedia')?.sumOfParts).toBeNull();
    expect(row({}, 'channels.newMedia')?.sumOfParts).toBeNull();
    expect(row(platforms, 'channels.website')?.sumOfParts).toBeNull();
  });

  it('of a form that is not known are those that were read', () => {
    expect(proseRows({ form: null, figures: { 'channels.total': figure(1) } })).toEqual([
      { indicator: indicatorOf('channels.total'), figure: figure(1), sumOfParts: null },
    ]);
  });
});
