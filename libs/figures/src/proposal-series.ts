import { indicatorOf, packedFigure, type Code, type Series, type Text } from '@gongkai/report';
import { reportOf, reportsOf, spanOf, type CountyFigures } from './county.ts';
import { headline, sum } from './sum.ts';

type Language = keyof Text;

const figures: readonly { readonly key: string; readonly code: Code }[] = [
  { key: 'npc', code: 'proposals.npc' },
  { key: 'cppcc', code: 'proposals.cppcc' },
  { key: 'answered', code: 'proposals.answered' },
];

/** Proposals of both kinds and those answered, a point for each agency of `county.agencies` in that order. */
export function proposalsByAgency(county: CountyFigures, year: number, language: Language = 'zh'): Series[] {
  return figures.map(({ key, code }) => ({
    ...describe(key, code, language),
    points: county.agencies.map(({ id, name }) => {
      const report = reportOf(county, id, year);
      return { x: name, value: headline(sum([report === null ? null : packedFigure(report.figures, code)])) };
    }),
  }));
}

/** The same over all bodies, year by year; null where no body states a number. */
export function proposalsOverYears(county: CountyFigures, language: Language = 'zh'): Series[] {
  return figures.map(({ key, code }) => ({
    ...describe(key, code, language),
    points: spanOf(county).map((year) => ({
      x: String(year),
      value: headline(sum(reportsOf(county, year).map((report) => packedFigure(report.figures, code)))),
    })),
  }));
}

function describe(key: string, code: Code, language: Language): Pick<Series, 'key' | 'label' | 'unit'> {
  const { label, unit } = indicatorOf(code);
  return { key, label: label[language], unit };
}
