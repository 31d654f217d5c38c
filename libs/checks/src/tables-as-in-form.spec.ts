import type { Note, NoteKind, Place } from '@gongkai/report';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport, withReport } from '../test/valid-report.ts';
import { headingPlace } from './heading-place.ts';
import { tablesAsInForm } from './tables-as-in-form.ts';

const valid = validReport();
const cell = (section: 2 | 3 | 4): Place => ({ kind: 'cell', section, table: section - 2, row: 1, column: 0 });
const note = (kind: NoteKind, section: 2 | 3 | 4, zh: string = kind): Note => ({
  message: { zh, en: zh },
  places: [cell(section)],
  kind,
});
const outcomesOf = (...notes: readonly Note[]) => tablesAsInForm.run(withReport(valid, { notes }));

describe('tables-as-in-form', () => {
  it('says what its example tells', () => {
    const message = {
      zh: '第三部分的表格没有读到以下各列：法人或其他组织·法律服务机构',
      en: 'Columns of the table of section three that were not read: Legal service providers',
    };
    const notes: Note[] = [{ message, places: [cell(3)], kind: 'columnsMissing' }];
    expectExample(tablesAsInForm, valid, withReport(valid, { notes }));
  });

  it.each(['rowsMissing', 'columnsMissing', 'rowAdded', 'columnAdded', 'tableMissing'] as const)(
    'warns of %s',
    (kind) => {
      expect(outcomesOf(note(kind, 3))).toMatchObject([
        { outcome: 'finding', severity: 'warning', left: { value: null, places: [cell(3)] }, about: kind },
      ]);
    },
  );

  it('says once of a table all in which it departs, as a renamed row is one less and one more', () => {
    const found = outcomesOf(
      note('rowsMissing', 3, '少一行'),
      note('rowAdded', 3, '多一行'),
      note('rowAdded', 4, '再多'),
    );
    expect(found.map(({ message }) => message.zh)).toEqual(['与格式不一致：少一行；多一行', '与格式不一致：再多']);
  });

  it('notices a label with a slip that was read all the same, and no more', () => {
    expect(outcomesOf(note('labelChanged', 2))).toMatchObject([{ outcome: 'finding', severity: 'notice' }]);
    expect(outcomesOf(note('labelChanged', 2), note('rowAdded', 2))).toMatchObject([{ severity: 'warning' }]);
  });

  it('is no more than a notice where the file does not state the rows and columns of the table', () => {
    const blocks = valid.document.blocks.map((block) =>
      block.kind === 'grid' && block.table === 1 ? { ...block, exact: false } : block,
    );
    const flattened = { ...valid, document: { ...valid.document, blocks } };
    const severities = (section: 2 | 3 | 4) =>
      tablesAsInForm.run(withReport(flattened, { notes: [note('rowsMissing', section)] })).map((each) => each.severity);
    expect([severities(3), severities(4)]).toEqual([['notice'], ['warning']]);
  });

  it('leaves a table that is a picture, and notes that no check asks for, alone', () => {
    const places = valid.report.sections.filter(({ number }) => number === 3).map(headingPlace);
    const message = { zh: '图', en: 'picture' };
    const asked = { message, places };
    expect(
      outcomesOf({ ...asked, kind: 'tablePictured' }, { ...asked, kind: 'tableMissing' }, { ...asked }),
    ).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['a report on 2014–2018', subjectOf({ ...validDraft(requestsAndReviews('2014')), form: '2014' })],
    ['a report whose form is not known', withReport(valid, { form: null })],
  ])('cannot be assessed for %s', (_, subject) => {
    expect(tablesAsInForm.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
