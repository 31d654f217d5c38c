import { dictionary, equationOf } from './dictionary.ts';
import { forms, indicators } from './form/forms.ts';

const entries = new Map(dictionary().map((entry) => [entry.code, entry]));
const entry = (code: string) => {
  const found = entries.get(code);
  if (found === undefined) throw new Error(`no entry ${code}`);
  return found;
};

describe('the dictionary', () => {
  it('has every figure once', () => {
    expect([...entries.keys()]).toEqual(indicators.map(({ code }) => code));
  });

  it.each(forms.flatMap(({ edition, indicators: all }) => all.map(({ code }) => [code, edition] as const)))(
    'says where %s stands in the edition of %s',
    (code, edition) => {
      expect(entry(code).positions.filter((each) => each.edition === edition)).toHaveLength(1);
    },
  );

  it('gives the labels of a cell as the form prints them', () => {
    expect(entry('disclosure.normativeDocuments.inForce').positions).toEqual([
      expect.objectContaining({
        edition: '2021',
        item: '第二十条第（一）项',
        row: ['行政规范性文件'],
        column: ['现行有效件数'],
        rowEn: 'Normative documents',
      }),
    ]);
    expect(entry('requests.refused.stateSecret.company').positions.map(({ row, column }) => [row, column])).toEqual(
      Array(2).fill([
        ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'],
        ['法人或其他组织', '商业企业'],
      ]),
    );
  });

  it('names no cell for a figure of prose', () => {
    expect(entry('channels.website').positions.map(({ edition, row }) => [edition, row.length])).toEqual([
      ['2021', 0],
      ['2019', 0],
      ['2014', 3],
    ]);
  });

  it('has the equations that a figure stands in', () => {
    const balance = entry('requests.carriedForward.person').relations.find(
      ({ relation, edition }) => relation === 'requestsBalance' && edition === '2021',
    );
    expect(balance && equationOf(balance)).toBe(
      'requests.received.person + requests.carriedIn.person = requests.total.person + requests.carriedForward.person',
    );
    expect(entry('proposals.total').relations).toEqual([]);
  });
});
