import { readdirSync, readFileSync } from 'node:fs';
import { wordsOfPages } from '../language/words-of-pages.ts';

const source = new URL('..', import.meta.url);

/** In which file a group of messages stands. */
const fileOf = new Map(
  readdirSync(new URL('messages/zh-CN/', source)).flatMap((name) => {
    const groups: Record<string, unknown> = JSON.parse(readFileSync(new URL(`messages/zh-CN/${name}`, source), 'utf8'));
    return Object.keys(groups).map((group) => [group, name.replace('.json', '')] as const);
  }),
);

/** A module of ours and all that it imports; what is fetched later (`import(…)`) brings its own words. */
function withImports(module: URL, met = new Set<string>()): Set<string> {
  if (met.has(module.href)) return met;
  met.add(module.href);
  for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
    if (/\.(?:ts|vue)$/.test(path)) withImports(new URL(path, module), met);
  }
  return met;
}

/** The message files of what a module says: names in quotes and starts of templates. */
function filesSaid(module: string): string[] {
  const code = readFileSync(new URL(module), 'utf8');
  const groups = [...code.matchAll(/\b(?:t|counted)\(\s*[`'](\w+)\.|\b(?:key: |\? |: )[`'](\w+)\.\w/g)];
  return groups.flatMap(([, called = '', named = '']) => fileOf.get(called || named) ?? []);
}

/** Words that rules of county-view choose are said by the pages that ask for them, and figures are named like groups. */
const pages = readdirSync(new URL('pages/', source)).map((name) => name.replace('-page.vue', ''));

describe('the message files of a page', () => {
  it('are named for every page', () => {
    expect(Object.keys(wordsOfPages).sort()).toEqual(pages.sort());
  });

  it.each(Object.entries(wordsOfPages))('%s: %j are those that it says', (name, files: readonly string[]) => {
    const page = new URL(name === 'set-up' ? 'components/set-up/county-steps.vue' : `pages/${name}-page.vue`, source);
    const said = new Set([...withImports(page)].filter((module) => module.endsWith('.vue')).flatMap(filesSaid));
    said.delete('everywhere');
    expect([...said].sort()).toEqual([...files].sort());
  });
});
