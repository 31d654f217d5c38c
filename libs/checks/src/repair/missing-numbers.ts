import type { Code, Form, Report } from '@gongkai/report';
import { obstaclesAmong } from '../obstacles.ts';
import { exact } from '../sum.ts';
import type { Change } from './repair.ts';

/**
 * The blanks that have to be a number, in the order of the form. In an identity of which one cell is blank and all
 * others are numbers the missing one follows; where it follows as 0 the blank may stay, and where two identities ask for
 * different numbers nothing is said. What is unreadable, approximate or marked not applicable is no blank.
 */
export function missingNumbers(report: Report, form: Form): Change[] {
  const asked = new Map<Code, Set<number>>();
  for (const { left, right } of form.identities) {
    const [blank, another] = obstaclesAmong(report, [...left, ...right]);
    if (blank?.kind !== 'blank' || another !== undefined) continue;
    const sum = (side: readonly Code[]) => side.reduce((total, code) => total + (report.figures[code]?.value ?? 0), 0);
    const lacking = sum(right) - sum(left);
    const number = exact(left.includes(blank.code) ? lacking : -lacking);
    asked.set(blank.code, (asked.get(blank.code) ?? new Set()).add(number));
  }
  return form.indicators.flatMap(({ code }): Change[] => {
    const [to, another] = asked.get(code) ?? [];
    if (to === undefined || another !== undefined || to <= 0 || !Number.isSafeInteger(to)) return [];
    return [{ code, from: null, to, slip: 'missing' }];
  });
}
