import { check, type Check } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import type { Finding } from '@gongkai/report';
import { corpusDocuments } from '../corpus/documents.ts';

/** A document by what it is known for, and every outcome of every check for it. */
export interface Checked {
  readonly name: string;
  readonly outcomes: readonly Finding[];
}

/** What real documents show of a check. */
export interface ShownCheck {
  readonly code: string;
  /** Those in which it is the only check with a finding. */
  readonly planted: readonly string[];
  readonly corpus: readonly string[];
  /** Of the sound ones: in how many it has something that holds, and in how many a finding. */
  readonly holding: number;
  readonly found: number;
}

/** The faulty documents of the corpus, each by itself: no check of other years or other bodies has an outcome. */
export async function faultyCorpus(): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const { name, verdict, bytes } of corpusDocuments()) {
    if (verdict === 'ok') continue;
    const { report, document } = await read(bytes());
    if (report !== null && document !== null) checked.push({ name, outcomes: check({ report, document }) });
  }
  return checked;
}

/** What the planted faults, the corpus and the sound documents show of these checks. */
export function checksShown(
  checks: readonly Check[],
  { planted, corpus, sound }: Readonly<Record<'planted' | 'corpus' | 'sound', readonly Checked[]>>,
): ShownCheck[] {
  return checks.map(({ code }) => {
    const alone = (documents: readonly Checked[]) =>
      documents.filter(({ outcomes }) => isAlone(code, outcomes)).map(({ name }) => name);
    const having = (outcome: Finding['outcome']) =>
      sound.filter(({ outcomes }) => outcomes.some((each) => each.check === code && each.outcome === outcome)).length;
    return { code, planted: alone(planted), corpus: alone(corpus), holding: having('holds'), found: having('finding') };
  });
}

function isAlone(code: string, outcomes: readonly Finding[]): boolean {
  const found = outcomes.filter(({ outcome }) => outcome === 'finding');
  return found.length > 0 && found.every((finding) => finding.check === code);
}

/** docs/checks-shown.md: Markdown, one row a check. */
export function checksShownPage(shown: readonly ShownCheck[], sound: number): string {
  const rows = shown.map(({ code, planted, corpus, holding, found }) => [
    `[\`${code}\`](../libs/checks/src/${code}.spec.ts)`,
    planted.map((kind) => `\`${kind}\``).join(', ') || '—',
    corpus.map((name) => `[${name.replace('faulty/', '')}](../test/corpus/${name})`).join(', ') || '—',
    `${found} of ${sound}`,
    holding,
  ]);
  const head = ['check and its spec', 'planted in the sample county', 'in the corpus', 'sound: found', 'holding'];
  return [
    '# What shows each check',
    'Made from real runs by `UPDATE_DOCS=1 npm run unit -- test/sample`; the test fails when the page lags, when nothing shows a ' +
      'check, and when one has a finding in a sound document.',
    'The checks are those of [checks.md](checks.md); the spec beside each shows its worked example. *Planted in the sample county* ' +
      'are the faults of `libs/sample/src/county/faults` that are found by this check and by no other. *In the corpus* are the documents of `test/corpus/faulty` whose only findings are of it; they ' +
      'are read one by one, so checks of other years or other bodies have none there.',
    `*Sound: found* is the number of the ${sound} sound documents of the sample in which the check has a finding, *holding* the ` +
      'number of them in which something of it holds; in the others it has nothing to look at or cannot be assessed. Not ' +
      'counted as sound for a check: a report that another one was copied from, or that counts the same, as it has the ' +
      'same finding from the other side. The statistics form ended in 2018, before the years of the sample: sound ones are in ' +
      '`test/corpus/ok`.',
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    '',
  ].join('\n\n');
}
