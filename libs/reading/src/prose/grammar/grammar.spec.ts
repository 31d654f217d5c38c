import { reportOf, valuesOf } from '../../../test/report-of.ts';
import { plainText } from '../plain-text.ts';
import { grammar } from './grammar.ts';

const families = grammar.flatMap((chapter) => chapter.families);
const entries = families.flatMap((family) =>
  family.patterns.map((entry) => ({ ...entry, family: family.name, section: family.section })),
);
const examples = entries.flatMap(({ family, name, pattern, section, examples: all }) =>
  all.map(([text, reads]) => ({ family, name, pattern, section, text, reads })),
);
const counterExamples = entries.flatMap(({ family, name, section, counterExamples: all }) =>
  all.map(([text, because, reads = {}]) => ({ family, name, section, text, because, reads })),
);

/** All figures of prose in a report with this text in one section. */
function figuresIn(section: 'one' | 'six', text: string): Record<string, string> {
  return valuesOf(reportOf({ [section]: text }));
}

describe('the grammar of prose', () => {
  it.each(examples)('$family, $name: reads “$text”', ({ section, text, reads }) => {
    expect(figuresIn(section, text)).toEqual(reads);
  });

  it.each(counterExamples)('$family, $name: leaves “$text”: $because', ({ section, text, reads }) => {
    expect(figuresIn(section, text)).toEqual(reads);
  });

  it.each(entries)('$family, $name: has an example, and stands in each of its examples', (entry) => {
    expect(entry.examples.length).toBeGreaterThan(0);
    for (const [text] of entry.examples) {
      // What is tested on the words before or behind a number has no end or beginning of its own in the sentence.
      const anywhere = new RegExp(entry.pattern.source.replace(/^\^|\\s\?\$$|\$$/g, ''));
      expect({ text, matches: anywhere.test(plainText(text)) }).toEqual({ text, matches: true });
    }
  });

  it('names every family once and every pattern of a family once', () => {
    const names = entries.map(({ family, name }) => `${family}/${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
  });
});
