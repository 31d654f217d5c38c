import type { Sentence } from '../prose.ts';
import { fingerprintsOf, guaranteed } from './fingerprints.ts';
import { normalForm, type NeutralNames } from './normal-form.ts';

/** A sentence as it is compared: where its normal form stands in that of the section. */
export interface ComparedSentence {
  readonly sentence: Sentence;
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** Whether saying the same here means anything: long enough, not what everyone is given to say. */
  readonly counts: boolean;
  /** It only gives figures, which there are not many ways to do. */
  readonly figures: boolean;
}

/** The text of a section as it is held against others. */
export interface ComparedSection {
  readonly sentences: readonly ComparedSentence[];
  readonly form: string;
  /** Letters of the sentences that count. */
  readonly weight: number;
  readonly fingerprints: ReadonlySet<number>;
}

/** What a section is compared with: the names of the county, and the normal form of the text that bodies were given. */
export interface Given {
  readonly names: NeutralNames;
  readonly templates: readonly string[];
}

/** A shorter sentence says the same by chance; and of this length a common fingerprint is sure. */
const shortestSentence = guaranteed;

/** That nothing came in, nothing was appealed, nothing was charged: a fact, told year after year in the same words. */
const nothingHappened =
  /(?:未|没有|无|不存在|零)(?:人|公民|单位|群众|个人)?[^，,。；;]{0,20}(?:申请|复议|诉讼|收费|费用|投诉|举报|追究|泄密|规范性文件)|(?:申请|复议|诉讼|费用?|收费|件数)(?:均)?(?:为|共)?\s*[0０零〇](?![.\d０-９])/;
/** In Chinese numerals only what is counted in pieces: 一次, 两处, 一人 are words. */
const figure =
  /[\d０-９]\s*(?:余|多)?\s*(?:条|件|篇|次|期|人|个|份|例|元|场|起|批|项|处)|[一二三四五六七八九十百千万两](?:余|多)?(?:条|件|篇)/g;
/** A sentence with at most so many letters to a figure does nothing but give them. */
const lettersToAFigure = 24;

export function comparedSection(sentences: readonly Sentence[], { names, templates }: Given): ComparedSection {
  let form = '';
  let weight = 0;
  const compared = sentences.map((sentence): ComparedSentence => {
    const own = normalForm(sentence.text, names);
    const from = form.length;
    form += own;
    const counts =
      own.length >= shortestSentence &&
      !nothingHappened.test(sentence.text) &&
      !templates.some((template) => template.includes(own));
    if (counts) weight += own.length;
    return {
      sentence,
      form: own,
      from,
      to: form.length,
      counts,
      figures: own.length <= lettersToAFigure * (sentence.text.match(figure)?.length ?? 0),
    };
  });
  return { sentences: compared, form, weight, fingerprints: fingerprintsOf(form) };
}
