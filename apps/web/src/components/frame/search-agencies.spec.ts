import { bodyOf, waitingOn } from '../../county-view/packet-of.ts';
import { searchAgencies } from './search-agencies.ts';

const packet = {
  agencies: [bodyOf(1, '示例县财政局'), bodyOf(2, '示例县教育局'), bodyOf(3, '示例镇财经所')],
  reports: [],
  waiting: [waitingOn(1, 2022, 1), waitingOn(1, 2023, 1), waitingOn(2, 2021, 1)],
};

describe('the search over bodies', () => {
  it.each([
    ['财政', ['示例县财政局']],
    ['财', ['示例县财政局', '示例镇财经所']],
    ['县局', ['示例县财政局', '示例县教育局']],
    [' 教 育 ', ['示例县教育局']],
    ['卫健', []],
  ])('for %j finds %j', (asked, names) => {
    expect(searchAgencies(packet, asked, 2023).map((hit) => hit.agency.name)).toEqual(names);
  });

  it.each([
    ['财政', 2022, 2022],
    ['财政', 2019, 2023],
    ['教育', 2023, 2021],
    ['财经', 2023, null],
  ])('for %j while %d is in view leads to %j', (asked, year, expected) => {
    expect(searchAgencies(packet, asked, year)[0]?.year).toBe(expected);
  });
});
