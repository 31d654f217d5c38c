import type { SectionNumber } from '@gongkai/report';
import { agencies } from './agencies.ts';
import { draftOf } from './draft.ts';
import { faultIn } from './faults/planted.ts';
import { figuresOverYears } from './figures/figures-over-years.ts';
import { years } from './calendar.ts';
import { layOut } from './lay-out.ts';

interface Text {
  readonly key: string;
  readonly year: number;
  readonly runs: ReadonlySet<string>;
}

/** Every stretch of 12 characters: what two texts share of them, they share of their wording. */
function runsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 11) }, (_, i) => text.slice(i, i + 12)));
}

function textsOf(section: SectionNumber): Text[] {
  return agencies.flatMap((agency) =>
    [...figuresOverYears(agency).values()].map((figures) => {
      const fault = faultIn(agency.key, figures.year);
      const draft = draftOf(agency, figures);
      const { content } = layOut(fault?.draft?.(draft) ?? draft);
      const parts = content.sections.find(({ number }) => number === section)?.parts ?? [];
      return { key: agency.key, year: figures.year, runs: runsOf(parts.map(({ text }) => text).join('')) };
    }),
  );
}

/** Share of the shorter text that stands in the other. */
function shared(left: Text, right: Text): number {
  const [shorter, longer] = left.runs.size <= right.runs.size ? [left, right] : [right, left];
  return [...shorter.runs].filter((run) => longer.runs.has(run)).length / shorter.runs.size;
}

describe.each([
  [1, 'nanhu 2024 qingshi 2024', 'xiling 2023 xiling 2024'],
  [5, 'qingshi 2023 baiyang 2023', 'nanhu 2022 nanhu 2023'],
] as const)('section %i', (section, ofAnotherBody, ofAnotherYear) => {
  const texts = textsOf(section);
  const nearCopies = (pairs: readonly (readonly [Text, Text])[]) =>
    pairs
      .filter(([left, right]) => shared(left, right) > 0.5)
      .map(([left, right]) => `${left.key} ${left.year} ${right.key} ${right.year}`);

  it('of two bodies in one year is no near copy, the planted one apart', () => {
    const pairs = years.flatMap((year) => {
      const those = texts.filter((text) => text.year === year);
      return those.flatMap((left, i) => those.slice(i + 1).map((right): [Text, Text] => [left, right]));
    });
    expect(nearCopies(pairs)).toEqual([ofAnotherBody]);
  });

  it('of one body in two years is no near copy, the planted one apart', () => {
    const pairs = texts.flatMap((left) =>
      texts
        .filter((right) => right.key === left.key && right.year === left.year + 1)
        .map((right): [Text, Text] => [left, right]),
    );
    expect(nearCopies(pairs)).toEqual([ofAnotherYear]);
  });
});
