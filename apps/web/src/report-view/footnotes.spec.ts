import { formOf } from '@gongkai/report';
import { decisionOn, openFinding } from './decided-finding.ts';
import { footnotesByPart } from './footnotes.ts';

const tables = formOf('2021')?.tables ?? [];
const noted = (cells: readonly string[], footnote: string | null, change = {}) =>
  openFinding({ cells, decision: decisionOn('waive', { footnote }), ...change });
const notes = (...findings: Parameters<typeof footnotesByPart>[0]) =>
  Object.fromEntries(footnotesByPart(findings, tables));

describe('the footnotes of decisions', () => {
  it.each([
    ['requests.total.person', 'three'],
    ['disclosure.rules.issued', 'two'],
    ['review.reconsideration.total', 'four'],
    ['channels.total', 'prose'],
  ])('on %s stand below part %s', (code, part) => {
    expect(notes(noted([code], '含并入单位'))).toEqual({ [part]: ['含并入单位'] });
  });

  it('stand below every table they are about, and below the text only where they are about none', () => {
    expect(notes(noted(['requests.total.person', 'review.reconsideration.total', 'channels.total'], '甲'))).toEqual({
      three: ['甲'],
      four: ['甲'],
    });
    expect(notes(noted([], '乙'))).toEqual({ prose: ['乙'] });
  });

  it('stand once though several findings have them', () => {
    const [one, other] = [noted(['requests.total.person'], '甲'), noted(['requests.total.total'], '甲')];
    expect(notes(one, other)).toEqual({ three: ['甲'] });
  });

  it('are none where nothing is decided, or it has no footnote', () => {
    expect(notes(openFinding({ cells: ['channels.total'] }), noted(['channels.total'], null))).toEqual({});
  });
});
