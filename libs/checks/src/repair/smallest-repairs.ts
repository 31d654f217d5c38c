import { formOf, type Form, type Report } from '@gongkai/report';
import { obstaclesAmong, reasonOf } from '../obstacles.ts';
import { exact } from '../sum.ts';
import { anyViolated, equationsOf, type Equations } from './equations.ts';
import { missingNumbers } from './missing-numbers.ts';
import type { Repair, Repairs } from './repair.ts';
import { smallestChanges, type Smallest } from './search.ts';
import { slipsNamer } from './slips.ts';

/** More equal repairs than this are counted rather than listed. */
const listed = 6;
/** More blanks than this that have to be numbers are not a slip but a way of filling in the form. */
const missingAtMost = 3;

/**
 * The fewest cells, up to three, whose change satisfies all identities of the report's form that can be assessed: those
 * of which every cell is an exact number. Blanks that have to be numbers are looked at where none of them is violated. Only
 * whole numbers that are not negative are proposed. Nothing of the report is changed.
 */
export function smallestRepairs(report: Report): Repairs {
  const form = formOf(report.form);
  if (form === null) return { kind: 'cannotBeAssessed', reason: unknownForm };
  const equations = equationsOf(report, form);
  if (!anyViolated(equations)) return fillIn(report, form, equations);
  const smallest = smallestChanges(equations);
  return smallest === null ? { kind: 'tooMany' } : listOf(smallest, equations, report, form);
}

/** Fills in the blanks that have to be numbers, where that contradicts nothing. */
function fillIn(report: Report, form: Form, equations: Equations): Repairs {
  const cells = missingNumbers(report, form);
  if (cells.length === 0 && equations.members.length === 0) {
    const codes = form.identities.flatMap(({ left, right }) => [...left, ...right]);
    return { kind: 'cannotBeAssessed', reason: reasonOf(obstaclesAmong(report, [...new Set(codes)])) };
  }
  if (cells.length === 0) return { kind: 'none' };
  if (cells.length > missingAtMost) return { kind: 'tooMany' };
  const repair = { cells };
  return anyViolated(equationsOf(repaired(report, repair), form))
    ? { kind: 'none' }
    : { kind: 'repairs', repairs: [repair] };
}

function listOf({ size, changed, more }: Smallest, equations: Equations, report: Report, form: Form): Repairs {
  const named = slipsNamer(report, form);
  const repairs = changed
    .map(({ cells, by }) => {
      const changes = cells.map((cell, i) => {
        const from = equations.values[cell] ?? 0;
        return { code: equations.codes[cell] ?? '', from, to: exact(from + (by[i] ?? 0)) };
      });
      return named(changes);
    })
    .sort((a, b) => Number(showsSlip(b)) - Number(showsSlip(a)));
  if (!more && repairs.length <= listed) return { kind: 'repairs', repairs };
  const likely = repairs.filter(showsSlip).slice(0, listed);
  return { kind: 'noUnique', size, count: more ? null : repairs.length, likely };
}

function showsSlip({ cells }: Repair): boolean {
  return cells.every(({ slip }) => slip !== null);
}

/** The report as it would be with that repair. */
function repaired(report: Report, { cells }: Repair): Report {
  const changed = cells.flatMap(({ code, to }) => {
    const figure = report.figures[code];
    return figure === undefined ? [] : [[code, { ...figure, cell: 'number' as const, value: to }] as const];
  });
  return { ...report, figures: { ...report.figures, ...Object.fromEntries(changed) } };
}

const unknownForm = {
  zh: '不能判定报告用的是哪一版格式',
  en: 'the edition of the form is not known',
};
