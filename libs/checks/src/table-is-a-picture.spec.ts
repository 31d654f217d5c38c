import { requestsAndReviews } from '../test/valid-cells.ts';
import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport, withReport } from '../test/valid-report.ts';
import { headingPlace } from './heading-place.ts';
import { tableIsAPicture } from './table-is-a-picture.ts';

const valid = validReport();
const place = valid.report.sections.filter(({ number }) => number === 3).map(headingPlace);
const said = tableIsAPicture.example?.finding.says ?? { zh: '', en: '' };
const pictured = withReport(valid, { notes: [{ message: said, places: place, kind: 'tablePictured' }] });

describe('table-is-a-picture', () => {
  it('says what its example tells', () => {
    expectExample(tableIsAPicture, valid, pictured);
  });

  it('warns of the table in the words of the reader, at the heading it stands under', () => {
    expect(tableIsAPicture.run(pictured)).toMatchObject([
      { outcome: 'finding', severity: 'warning', left: { value: null, places: place } },
    ]);
  });

  it('makes nothing of other notes', () => {
    const notes = [
      { message: said, places: place },
      { message: said, places: place, kind: 'tableMissing' as const },
    ];
    expect(tableIsAPicture.run(withReport(valid, { notes }))).toMatchObject([{ outcome: 'holds' }]);
  });

  it('asks nothing of a report on 2014–2018', () => {
    const of2016 = subjectOf({ ...validDraft(requestsAndReviews('2014')), form: '2014' });
    expect(tableIsAPicture.run(of2016)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
