import { forms } from '@gongkai/report';
import { formLabels } from '../tables/form-labels.ts';
import { labelCore } from '../tables/label.ts';

const labels = formLabels(forms.flatMap(({ tables }) => tables));

/** A label's number alone, as a narrow cell has it on a line of its own. */
const number = /^[(]?(?:\d{1,2}|[一二三四五六七八九十]+)[.、)]+$/;

/**
 * Whether two texts are one label of any edition's form that was cut between them. What stands below must be needed for
 * the label and be none itself: two rows below one another, one of them without numbers, are never taken for one.
 */
export function isCutLabel(above: string, below: string): boolean {
  const [core, first, rest] = [labelCore(above + below), labelCore(above), labelCore(below)];
  if (rest === '' || above.trim() === '' || !labels.all.has(core)) return false;
  const [begun, ended] = [above.normalize('NFKC').replace(/\s/g, ''), below.normalize('NFKC')];
  if (labels.all.has(rest)) return number.test(begun);
  return first !== core || (begun.lastIndexOf('(') > begun.lastIndexOf(')') && ended.includes(')'));
}

/** Whether what stands above and below a cut is the label of a column, not of a row. */
export function isCutColumn(above: string, below: string): boolean {
  return isCutLabel(above, below) && labels.isOfColumn(labelCore(above + below));
}
