import { grammar } from './grammar.ts';
import type { Family, Pattern } from './pattern.ts';

const sections = { one: '一', six: '六' } as const;

/** docs/prose-patterns.md: every wording of the grammar with what it reads, an example and a counter-example. Markdown. */
export function grammarPage(): string {
  return [
    '# 正文句式 · Prose patterns',
    'Made from `libs/reading/src/prose/grammar/`; renew it with `UPDATE_DOCS=1 npm run unit -- test/docs`.',
    'How figures are read from sentences. A number with its unit is found first (`mentions.ts`); then the words around it ' +
      'decide what it is. Those words are the families below. To add a wording, add an entry with an example that is ' +
      'not read yet, and a counter-example of what must stay as it is; every one is run through the reader. Quantifiers ' +
      'are bounded, which a test holds to. The examples are made up. `?` marks a figure that is inferred, `约` one ' +
      'that is approximate, `null` one that cannot be read.',
    ...grammar.flatMap(({ subject, families }) => [`## ${subject}`, ...families.flatMap(familyPart)]),
    '',
  ].join('\n\n');
}

function familyPart(family: Family): string[] {
  const head = ['wording', 'pattern', 'example', 'counter-example'];
  const rows = family.patterns.map((entry) => [
    entry.name,
    `\`${entry.pattern.source.replaceAll('|', '\\|')}\``,
    exampleOf(entry),
    counterExampleOf(entry),
  ]);
  return [
    `### ${family.name}`,
    `${family.effect} Examples stand in section ${sections[family.section]}.`,
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ];
}

function exampleOf({ examples: [first] }: Pattern): string {
  return first === undefined ? '' : `${first[0]} ${readsOf(first[1])}`;
}

function counterExampleOf({ counterExamples: [first] }: Pattern): string {
  return first === undefined ? '' : `${first[0]} ${readsOf(first[2] ?? {})}: ${first[1]}`;
}

function readsOf(reads: Readonly<Record<string, string>>): string {
  const figures = Object.entries(reads).map(([code, value]) => `\`${code}\` ${value}`);
  return figures.length === 0 ? '→ nothing' : `→ ${figures.join(', ')}`;
}
