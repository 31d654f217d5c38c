import { editionOf, type Code } from '@gongkai/report';
import { upTo, type Random } from '../../random/draw.ts';
import type { Activity } from '../activity.ts';
import { eventsIn } from '../chance-of.ts';

/** What of table two the next year needs. */
export interface Standing {
  /** Normative documents in force. */
  readonly inForce: number;
  /** Items of 2019's form: kinds of licence, service, penalty, coercion and fee a body has. */
  readonly items: Readonly<Record<string, number>>;
}

const kinds = ['licences', 'otherServices', 'penalties', 'coercion', 'fees'] as const;

/** Where a body stands before the first year. */
export function standingAtFirst(random: Random, activity: Activity): Standing {
  const some = (active: number, most: number) => (active > 0 ? 1 + upTo(random, most) : 0);
  return {
    inForce: activity.documents,
    items: {
      licences: some(activity.licences, 24),
      otherServices: 2 + upTo(random, 30),
      penalties: some(activity.penalties, 140),
      coercion: some(activity.coercion, 9),
      fees: some(activity.fees, 4),
    },
  };
}

/** Draws a table two of the edition that the year is due in. */
export function disclosureInYear(
  random: Random,
  year: number,
  activity: Activity,
  before: Standing,
): { readonly cells: Readonly<Record<Code, number>>; readonly standing: Standing } {
  const decided = {
    licences: eventsIn(random, activity.licences),
    penalties: eventsIn(random, activity.penalties),
    coercion: eventsIn(random, activity.coercion),
  };
  return editionOf(year) === '2019'
    ? table2019(random, activity, before, decided)
    : table2021(random, activity, before, decided);
}

type Decided = Readonly<Record<'licences' | 'penalties' | 'coercion', number>>;

function table2021(random: Random, activity: Activity, before: Standing, decided: Decided) {
  const issued = eventsIn(random, activity.issued);
  const repealed = Math.min(before.inForce, eventsIn(random, activity.issued * 0.8));
  const inForce = before.inForce + issued - repealed;
  const fees = activity.fees * (0.7 + random() * 0.6);
  const cells: Record<Code, number> = {
    'disclosure.rules.issued': 0,
    'disclosure.rules.repealed': 0,
    'disclosure.rules.inForce': 0,
    'disclosure.normativeDocuments.issued': issued,
    'disclosure.normativeDocuments.repealed': repealed,
    'disclosure.normativeDocuments.inForce': inForce,
    'disclosure.licences.decisions': decided.licences,
    'disclosure.penalties.decisions': decided.penalties,
    'disclosure.coercion.decisions': decided.coercion,
    'disclosure.fees.amount': Math.round(fees * 100) / 100,
  };
  return { cells, standing: { ...before, inForce } };
}

/** The form of 2019 asks for items at the end of the year before and for their change. */
function table2019(random: Random, activity: Activity, before: Standing, decided: Decided) {
  const made = eventsIn(random, activity.issued);
  const items: Record<string, number> = {};
  const cells: Record<Code, number> = {
    'disclosure.rules.made': 0,
    'disclosure.rules.newlyPublished': 0,
    'disclosure.rules.published': 0,
    'disclosure.normativeDocuments.made': made,
    'disclosure.normativeDocuments.newlyPublished': made,
    'disclosure.normativeDocuments.published': before.inForce + made,
  };
  for (const kind of kinds) {
    const previous = before.items[kind] ?? 0;
    const change = Math.max(-previous, previous === 0 ? 0 : upTo(random, 4) - 2);
    items[kind] = previous + change;
    cells[`disclosure.${kind}.previousItems`] = previous;
    cells[`disclosure.${kind}.change`] = change;
    if (kind === 'fees') continue;
    cells[`disclosure.${kind}.decisions`] = kind === 'otherServices' ? upTo(random, 40) : decided[kind];
  }
  const procured = random() < 0.5 ? 0 : 1 + upTo(random, 11);
  cells['disclosure.procurement.items'] = procured;
  cells['disclosure.procurement.amount'] = Math.round(procured * (2 + random() * 30) * 100) / 100;
  return { cells, standing: { inForce: before.inForce + made, items } };
}
