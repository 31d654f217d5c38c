import { expectExampleOfYear } from '../test/expect-example.ts';
import { ownWords, towns, type Written, writingCounty } from '../test/written.ts';
import { problemsAsLastYear } from './problems-as-last-year.ts';

const [town] = towns;
const problems = ['一是村级账目更新偏慢', '二是宣讲场次偏少'];
const renumbered = ['（一）村级账目更新偏慢', '（二）宣讲场次偏少', '（三）检索不便'];
const improvements = ['下一步，安排两名专人按周更新栏目。'];
const county = (now: Written, lastYear: Written) => writingCounty([{ name: town, now, lastYear }]);
const outcome = (now: Written, lastYear: Written) => problemsAsLastYear.runYear(county(now, lastYear)).get(1)?.[0];

describe('problems-as-last-year', () => {
  it('says what its example says', () => {
    expectExampleOfYear(
      problemsAsLastYear,
      county({ problems: ['一是村级账目更新偏慢', '二是答复说理不透'] }, { problems }),
      county({ problems, five: improvements }, { problems: renumbered }),
    );
  });

  it('prints beside each problem what last year’s report says', () => {
    expect(outcome({ problems }, { problems: renumbered })).toMatchObject({
      severity: 'notice',
      left: { places: [{ section: 5, start: 20_000 }, { section: 5 }] },
      right: { reports: [{ agencyId: 1, year: 2023 }], quotes: [{ text: renumbered[0] }, { text: renumbered[1] }] },
    });
  });

  it.each([
    ['it says what became of them', { problems, five: ['上年两个问题已完成整改过半。'] }],
    ['it says that they are still there', { problems, five: ['账目更新仍需加快。'] }],
    ['a single problem comes again', { problems: problems.slice(0, 1) }],
  ])('holds where %s', (_, now) => {
    expect(outcome(now, { problems })).toMatchObject({ outcome: 'holds' });
  });

  it.each([
    ['the whole section is last year’s', { problems, five: ownWords }, { problems, five: ownWords }],
    ['no problem was read', { five: improvements }, { problems }],
  ])('cannot be assessed where %s', (_, now, lastYear) => {
    expect(outcome(now, lastYear)).toMatchObject({ outcome: 'cannotBeAssessed' });
  });

  it('cannot be assessed without a report on the year before', () => {
    const found = problemsAsLastYear.runYear(writingCounty([{ name: town, now: { problems } }])).get(1);
    expect(found).toMatchObject([{ outcome: 'cannotBeAssessed', reason: { zh: '没有可比的2023年年报' } }]);
  });
});
