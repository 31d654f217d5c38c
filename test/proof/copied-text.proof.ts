import { type BodyOfYear, checkYear, type CountyYear, type Prose, proseOf, type Sentence } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import { nameIn, sampleCounty } from '@gongkai/sample';
import { adapted, type Draw, drawOf, edited } from './copied-text/copying.ts';

/** COPIED_PAIRS=300 npm run proof -- copied-text for a quick look. */
const pairs = Number(process.env['COPIED_PAIRS'] ?? 5_000);
const hour = 60 * 60_000;

type Section = 'one' | 'five';
interface Written {
  readonly name: string;
  readonly prose: Prose;
}

const county = sampleCounty();
const nameOf = (key: string, year: number) => {
  const agency = county.agencies.find((each) => each.key === key);
  if (agency === undefined) throw new RangeError(`The sample has no body "${key}"`);
  return nameIn(agency, year);
};
const sound: Written[] = [];
for (const document of county.documents) {
  const { agencyKey, year, fault } = document;
  if (agencyKey === null || fault !== undefined) continue;
  const { report, document: opened } = await read(document.bytes());
  if (report === null || opened === null) continue;
  sound.push({ name: nameOf(agencyKey, year), prose: proseOf(report, opened) });
}

function body(agencyId: number, { name, prose }: Written, before?: Prose): BodyOfYear {
  const figures = { form: '2021' as const, figures: {} };
  const earlier =
    before === undefined
      ? []
      : [{ agencyId, names: [name], year: 2023, version: 1, relation: 'same' as const, figures, prose: before }];
  return { agencyId, kind: 'town', names: [name], report: { ...figures, version: 1, prose }, earlier };
}

const codes = new Set(['copied-from-last-year', 'copied-from-another-body']);

/** Checks that find something copied in the first of the bodies, with its section. */
function found(bodies: readonly BodyOfYear[]): string[] {
  const year: CountyYear = { year: 2024, bodies, templates: [] };
  return (checkYear(year, (code) => codes.has(code)).get(1) ?? []).flatMap(({ check, outcome, left }) => {
    const [place] = left.places;
    return outcome === 'finding' && place?.kind === 'sentence' ? [`${check} ${String(place.section)}`] : [];
  });
}

function laid(texts: readonly string[], from: number): Sentence[] {
  let at = from;
  return texts.map((text) => {
    const start = at;
    at += text.length;
    return { text, start, end: at };
  });
}

/** Long enough to count, and more than figures or that nothing happened. */
const tells = (text: string) => text.length >= 20 && !/[未没无\d０-９]/u.test(text);

/** The passage that is taken over: three to six sentences of the other text that stand in a row, each of which tells something. */
function passageOf(texts: readonly string[], draw: Draw): string[] {
  const starts = texts.flatMap((_, i) => (texts.slice(i, i + 3).filter(tells).length === 3 ? [i] : []));
  if (starts.length === 0) return [];
  const start = starts[draw(starts.length)] ?? 0;
  return texts.slice(start, start + 3 + draw(4));
}

/** The text with the passage somewhere in it, adapted; of a longer one, a sentence between may be edited as well. */
function withPassage(own: readonly string[], passage: readonly string[], name: string, draw: Draw): string[] {
  const spare = passage.length > 3 && draw(2) === 0 ? 1 + draw(passage.length - 2) : -1;
  const taken = passage.map((text, i) =>
    i === spare ? edited(adapted(text, name, draw), draw) : adapted(text, name, draw),
  );
  const kept = passage.filter((text, i) => i !== spare && tells(text)).length;
  return own.toSpliced(
    draw(own.length + 1),
    0,
    ...(kept >= 3 ? taken : passage.map((text) => adapted(text, name, draw))),
  );
}

describe('copied text', () => {
  it.each(['one', 'five'] as const)(
    'of three sentences and more in section %s is found wherever it stands, whatever numbers, names and years it was given',
    (section: Section) => {
      const draw = drawOf(section === 'one' ? 11 : 13);
      const counts = { planted: 0, fromAnother: 0, fromLastYear: 0 };
      const missed: string[][] = [];
      while (counts.planted < pairs) {
        const [own, other] = [sound[draw(sound.length)], sound[draw(sound.length)]];
        if (own === undefined || other === undefined || own === other) continue;
        const passage = passageOf(
          other.prose[section].map(({ text }) => text),
          draw,
        );
        if (passage.length < 3) continue;
        counts.planted += 1;
        const texts = withPassage(
          own.prose[section].map(({ text }) => text),
          passage,
          own.name,
          draw,
        );
        const copy = { name: own.name, prose: { ...own.prose, [section]: laid(texts, 100) } };
        const number = section === 'one' ? 1 : 5;
        const among = found([body(1, copy), body(2, other)]).includes(`copied-from-another-body ${number}`);
        const last = found([
          body(1, copy, other.prose),
          body(2, { name: other.name, prose: { one: [], five: [], problems: [] } }),
        ]);
        if (among) counts.fromAnother += 1;
        if (last.includes(`copied-from-last-year ${number}`)) counts.fromLastYear += 1;
        if (!among) missed.push(passage);
      }
      process.stdout.write(`section ${section}: ${JSON.stringify(counts)}\n`);
      expect(missed.slice(0, 3)).toEqual([]);
      expect(counts).toEqual({ planted: pairs, fromAnother: pairs, fromLastYear: pairs });
    },
    hour,
  );

  it(
    'is not found in reports that were written apart',
    () => {
      const draw = drawOf(17);
      const alike: string[] = [];
      let held = 0;
      while (held < pairs) {
        const [own, other] = [sound[draw(sound.length)], sound[draw(sound.length)]];
        // A body's own texts of two years, and bodies with the same topics, are drawn from one stock of phrases.
        if (own === undefined || other === undefined || own.name === other.name) continue;
        held += 1;
        const codes = found([body(1, own), body(2, other)]);
        if (codes.length > 0) alike.push(`${own.name} ${other.name} ${codes.join(' ')}`);
      }
      process.stdout.write(`written apart: ${String(held)} pairs, ${String(alike.length)} taken for copies\n`);
      expect(alike).toEqual([]);
    },
    hour,
  );
});
