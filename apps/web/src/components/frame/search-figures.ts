import { type Code, formOf, type Indicator, indicators, type Text } from '@gongkai/report';
import { plainLabel } from '../../county-view/plain-label.ts';

/** A figure whose name holds what is looked for, and the page that shows it. */
export interface FigureHit {
  readonly code: Code;
  readonly label: string;
  readonly page: 'channels' | 'proposals' | 'disclosure' | 'applications' | 'litigation' | 'compare';
}

const most = 5;
const pages: readonly (readonly [start: string, page: FigureHit['page']])[] = [
  ['channels.', 'channels'],
  ['proposals.', 'proposals'],
  ['disclosure.', 'disclosure'],
  ['requests.', 'applications'],
  ['review.', 'litigation'],
];

/** Figures of the form in force first; of those with a number for each kind of applicant the total. */
export function searchFigures(asked: string, language: keyof Text): FigureHit[] {
  const wanted = asked.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (wanted === '') return [];
  const holds = ({ code }: Indicator) =>
    plainLabel(code, language).replace(/\s/g, '').toLowerCase().includes(wanted) && isRow(code);
  const now = new Set(formOf('2021')?.indicators.map(({ code }) => code));
  return indicators
    .filter(holds)
    .sort((a, b) => Number(now.has(b.code)) - Number(now.has(a.code)))
    .slice(0, most)
    .map(({ code }) => ({ code, label: plainLabel(code, language), page: pageOf(code, now.has(code)) }));
}

function isRow(code: Code): boolean {
  return !code.startsWith('text.') && (!/^requests\./.test(code) || code.endsWith('.total'));
}

/** What earlier forms asked for is compared over the years that have it. */
function pageOf(code: Code, inForce: boolean): FigureHit['page'] {
  return (inForce ? pages.find(([start]) => code.startsWith(start))?.[1] : undefined) ?? 'compare';
}
