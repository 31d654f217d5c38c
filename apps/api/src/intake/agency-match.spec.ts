import { matchAgency } from './agency-match.ts';

const regions = ['山东省', '济宁市', '汶上县'];
const names = [
  { agencyId: 1, name: '汶上县工业和信息化局' },
  { agencyId: 1, name: '汶上县经济和信息化局' },
  { agencyId: 2, name: '汶上县财政局' },
  { agencyId: 3, name: '中都街道办事处' },
];

describe('the body a printed name means', () => {
  it.each([
    ['汶上县工业和信息化局', 1],
    ['工业和信息化局', 1],
    ['济宁市汶上县工业和信息化局', 1],
    ['山东省济宁市汶上县工业和信息化局', 1],
    ['汶上县 工业和信息化局', 1],
    ['汶上县经济和信息化局', 1],
    ['汶上县中都街道办事处', 3],
    ['中都街道办事处', 3],
  ])('%s', (printed, agencyId) => {
    expect(matchAgency(printed, names, regions)).toBe(agencyId);
  });

  it.each(['汶上县教育局', '梁山县财政局', '汶上县', '', '财政', '汶上县财政局办公室'])('%s means none', (printed) => {
    expect(matchAgency(printed, names, regions)).toBeNull();
  });

  it('is asked for where two bodies are known by the name', () => {
    const both = [...names, { agencyId: 4, name: '财政局' }];
    expect(matchAgency('汶上县财政局', both, regions)).toBeNull();
  });
});
