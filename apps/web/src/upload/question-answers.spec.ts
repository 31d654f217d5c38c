import type { Question } from '@gongkai/contracts';
import { answerOf, type Choice, offered } from './question-answers.ts';

const asked: Question = {
  documentId: 7,
  fileName: '财政局.docx',
  receivedAt: '2026-01-20T02:00:00Z',
  asks: 'agency',
  agencyName: '示例县财政局',
  year: 2025,
  likelyKind: 'department',
  candidates: [],
};
const choice: Choice = { whose: null, name: '', kind: 'town', year: '' };

describe('what is offered for a waiting document', () => {
  it('is a new body of the printed name and its likely kind where the roster has none like it', () => {
    expect(offered(asked)).toEqual({ whose: 'new', name: '示例县财政局', kind: 'department', year: '' });
  });

  it.each([
    ['the roster has a body like it', { candidates: [{ agencyId: 3, name: '示例县财政金融局' }] }],
    ['no name is printed', { agencyName: null }],
    ['its kind cannot be told from its name', { likelyKind: null }],
  ])('stays open where %s', (_, change) => {
    expect(offered({ ...asked, ...change }).whose).toBeNull();
  });
});

describe('the answer that a choice amounts to', () => {
  const noYear: Question = { ...asked, asks: 'year', year: null };

  it.each<[string, Question, Partial<Choice>, unknown]>([
    ['nothing chosen', asked, {}, null],
    ['a body of the roster', asked, { whose: 3 }, { documentId: 7, agencyId: 3 }],
    [
      'a new body',
      asked,
      { whose: 'new', name: ' 示例镇 ' },
      { documentId: 7, newAgency: { name: '示例镇', kind: 'town' } },
    ],
    ['a new body without a name', asked, { whose: 'new', name: '局' }, null],
    ['not a report of the county', noYear, { whose: 'notOurs' }, { documentId: 7, notOurs: true }],
    ['a year', noYear, { year: 2024 }, { documentId: 7, year: 2024 }],
    ['a year and a body', noYear, { year: 2024, whose: 3 }, { documentId: 7, agencyId: 3, year: 2024 }],
    ['a body where the year is asked for first', noYear, { whose: 3 }, null],
  ])('%s', (_, question, chosen, expected) => {
    expect(answerOf(question, { ...choice, ...chosen })).toEqual(expected);
  });
});
