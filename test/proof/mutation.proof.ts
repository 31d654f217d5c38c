import { check, smallestRepairs } from '@gongkai/checks';
import { type Code, indicatorOf, type Document, type Figure, type FormEdition, type Report } from '@gongkai/report';
import { sampleCounty, seeded } from '@gongkai/sample';
import { type Cells, singleRepairs, sumsOf, violated } from './mutation/arithmetic.ts';
import { type Draw, type Fault, faults, gridsOf } from './mutation/faults.ts';

/** MUTATION_REPORTS=200 npm run proof -- mutation for a quick look. */
const reports = Number(process.env['MUTATION_REPORTS'] ?? 10_000);
const hour = 60 * 60_000;

/** What came of the faults of one class. */
interface Count {
  planted: number;
  violating: number;
  found: number;
  /** Where an altered cell is among those that findings name. */
  named: number;
  /** Where a single cell is altered and no change of another single cell would make all sums hold. */
  determined: number;
  exact: number;
}

const empty: Document = { format: 'docx', text: '', blocks: [], notes: [] };

/** Cells of the sample's sound reports on that form in which anything happened. */
function soundCells(form: FormEdition): Cells[] {
  const codes = sumsOf(form).flatMap(({ left, right }) => [...left, ...right]);
  return sampleCounty().documents.flatMap((document) => {
    if (document.fault !== undefined || document.year >= 2021 !== (form === '2021')) return [];
    const { figures } = document.expected();
    const cells = new Map(codes.map((code) => [code, figures[code]?.value ?? 0]));
    return [...cells.values()].some((value) => value > 0) ? [cells] : [];
  });
}

/** How often each of the reports is taken that a valid one is added up from: many small numbers, some large. */
const weights = [1, 1, 2, 13, 170];

/** Reports added up are a report in which every sum holds. */
function validCells(sound: readonly Cells[], draw: Draw): Cells {
  const added = new Map<Code, number>();
  for (let i = 0; i < 2; i += 1) {
    const weight = weights[draw(weights.length)] ?? 1;
    for (const [code, value] of sound[draw(sound.length)] ?? []) {
      added.set(code, (added.get(code) ?? 0) + weight * value);
    }
  }
  return added;
}

function reportOf(form: FormEdition, cells: Cells): Report {
  const figures = Object.fromEntries(
    [...cells].map(([code, value]): [string, Figure] => [
      code,
      {
        ...{ cell: 'number', value, text: String(value), standing: 'stated' },
        ...{ unit: indicatorOf(code).unit, places: [] },
      },
    ]),
  );
  return {
    ...{ agency: '示例县示例局', year: form === '2021' ? 2023 : 2020, form, figures },
    ...{ period: { from: null, to: null }, contact: { phone: null, address: null } },
    ...{ sections: [], aspects: [], statements: { problems: [], improvements: [] }, notes: [] },
  };
}

/** Plants one fault of a class in a valid report that leaves room for it, and counts what the checks make of it. */
function plant(fault: Fault, count: Count, form: FormEdition, sound: readonly Cells[], draw: Draw): void {
  const sums = sumsOf(form);
  let cells = validCells(sound, draw);
  let typed = fault(cells, draw, gridsOf(form));
  while (typed === null) {
    cells = validCells(sound, draw);
    typed = fault(cells, draw, gridsOf(form));
  }
  expect(violated(sums, cells)).toEqual([]);
  count.planted += 1;
  const altered = new Map([...cells, ...typed]);
  if (violated(sums, altered).length === 0) return;
  count.violating += 1;
  const report = reportOf(form, altered);
  const errors = check({ report, document: empty }).filter(
    ({ outcome, severity, left, right }) => outcome === 'finding' && severity === 'error' && left.value !== right.value,
  );
  count.found += Number(errors.length > 0);
  const namedCells = new Set(errors.flatMap((finding) => finding.cells));
  count.named += Number([...typed.keys()].some((code) => namedCells.has(code)));
  const [one, ...others] = singleRepairs(sums, altered);
  if (typed.size > 1 || one === undefined || others.length > 0) return;
  count.determined += 1;
  const repairs = smallestRepairs(report);
  const [repair, ...equal] = repairs.kind === 'repairs' ? repairs.repairs : [];
  const [change, ...more] = repair?.cells ?? [];
  const right = change?.code !== undefined && typed.has(change.code) && cells.get(change.code) === change.to;
  count.exact += Number(right && equal.length === 0 && more.length === 0);
}

describe('a fault planted in a valid report', () => {
  it.each(['2021', '2019'] as const)(
    'is found wherever it violates a sum of the form of %s, its cell named, exactly where only one can be meant',
    (form) => {
      const random = seeded(form === '2021' ? 1 : 2);
      const draw: Draw = (n) => (n < 1 ? 0 : Math.floor(random() * n));
      const sound = soundCells(form);
      const counts: Record<string, Count> = {};
      for (let i = 0; i < reports; i += 1) {
        for (const [name, fault] of Object.entries(faults)) {
          counts[name] ??= { planted: 0, violating: 0, found: 0, named: 0, determined: 0, exact: 0 };
          plant(fault, counts[name], form, sound, draw);
        }
      }
      process.stdout.write(`${tableOf(form, counts)}\n`);
      for (const [name, count] of Object.entries(counts)) {
        expect([name, count.found, count.named]).toEqual([name, count.violating, count.violating]);
        expect([name, count.exact]).toEqual([name, count.determined]);
        expect(count.violating).toBeGreaterThan(0.9 * count.planted);
      }
    },
    hour,
  );
});

function tableOf(form: FormEdition, counts: Readonly<Record<string, Count>>): string {
  const heads = ['planted', 'violating', 'found', 'named', 'determined', 'exact'] as const;
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(24) + cells.map((cell) => String(cell).padStart(12)).join('');
  return [
    line(`form of ${form}`, heads),
    ...Object.entries(counts).map(([name, count]) =>
      line(
        name,
        heads.map((head) => count[head]),
      ),
    ),
  ].join('\n');
}
