import type { Subject } from './check.ts';
import { paragraphsOf, type Passage } from './paragraphs-of.ts';

const title = /信息(?:和政务)?公开.{0,12}报告/;
const longestTitle = 60;

/**
 * The lines that make up the title: the first that names such a report, with up to two above it, where body or year
 * may stand. Empty where no line before section one does.
 */
export function titleLines(subject: Subject): Passage[] {
  const lines = paragraphsOf(subject, null).filter(({ text }) => text.trim() !== '');
  const last = lines.findIndex(
    ({ text }) => text.trim().length <= longestTitle && !/[。；，]/.test(text) && title.test(text.replace(/\s/g, '')),
  );
  return last < 0 ? [] : lines.slice(Math.max(0, last - 2), last + 1);
}
