import type { Subject } from './check.ts';
import { paragraphsOf, type Passage } from './paragraphs-of.ts';

const title = /信息(?:和政务)?公开.{0,12}报告/;
const longestTitle = 60;

/** Longest name of such a report that is broken over lines. */
const mostLines = 3;

/**
 * The lines that make up the title: the first that together name such a report, with up to two above them, where body
 * or year may stand. Empty where no lines before section one do.
 */
export function titleLines(subject: Subject): Passage[] {
  const lines = paragraphsOf(subject, null).filter(({ text }) => text.trim() !== '');
  for (let count = 1; count <= mostLines; count++) {
    for (let from = 0; from + count <= lines.length; from++) {
      const together = lines.slice(from, from + count).map(({ text }) => text.trim());
      if (isTitle(together.join(''))) return lines.slice(Math.max(0, from - 2), from + count);
    }
  }
  return [];
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[。；，]/.test(text) && title.test(text.replace(/\s/g, ''));
}
