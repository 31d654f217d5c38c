import type { Code, Figure, Note } from '@gongkai/report';
import { indicatorOf } from '@gongkai/report';
import type { ProseFigure } from './statement-of.ts';

/** Figures by code, and what had to be decided. */
export interface MergedFigures {
  readonly figures: Record<Code, Figure>;
  readonly notes: readonly Note[];
}

/**
 * Brings together what several places say of one figure. Places that agree are listed together; what one place states
 * settles what another only implies. Where places contradict each other the first stands and every place is kept: a
 * check compares them. Two sentences that contradict each other leave the figure inferred.
 */
export function mergeFigures(found: readonly ProseFigure[]): MergedFigures {
  const figures: Record<Code, Figure> = {};
  const notes: Note[] = [];
  for (const code of new Set(found.map((entry) => entry.code))) {
    const all = found.filter((entry) => entry.code === code).map(({ figure }) => figure);
    const stated = all.filter(({ standing }) => standing === 'stated');
    const first = stated[0] ?? all[0];
    if (first === undefined) continue;
    const others = all.filter((figure) => figure !== first);
    const places = [first, ...others].flatMap((figure) => figure.places);
    const rivals = others.filter((figure) => figure.value !== first.value);
    const contradicted =
      rivals.some(({ places: [place] }) => place?.kind === 'sentence') && first.places[0]?.kind === 'sentence';
    figures[code] = {
      ...first,
      places,
      ...(contradicted ? { standing: 'inferred' as const, rule: 'firstOfSeveral' } : {}),
    };
    if (rivals.length > 0) notes.push(contradiction(code, [first, ...rivals]));
  }
  return { figures, notes };
}

function contradiction(code: Code, figures: readonly Figure[]): Note {
  const { label } = indicatorOf(code);
  const values = figures.map(({ text }) => text);
  return {
    message: {
      zh: `“${label.zh}”有不同的数：${values.join('、')}；取${values[0] ?? ''}`,
      en: `“${label.en}” is given different numbers: ${values.join(', ')}; ${values[0] ?? ''} is taken`,
    },
    places: figures.flatMap(({ places }) => places),
  };
}
