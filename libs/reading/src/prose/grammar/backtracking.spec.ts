import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { pathsOf } from '../../../test/paths-of.ts';
import { grammar } from './grammar.ts';
import { anyOf } from './pattern.ts';

/** More ways than this through one expression, from one place of a text, and a hostile text would be felt. */
const most = 20_000;

const room = new URL('../../', import.meta.url);
const files = ['title.ts', 'preamble.ts', 'statements.ts', 'statement-words.ts', 'residue.ts', 'numerals.ts'].concat(
  readdirSync(new URL('prose/', room))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `prose/${name}`),
);

/** The expressions written in a file, where they may match anywhere in a text. */
function expressionsIn(file: string): { file: string; expression: string }[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, room), 'utf8'), ts.ScriptTarget.ESNext);
  const found: { file: string; expression: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, expression: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const literals = files.flatMap(expressionsIn);

/** /source/flags as an expression. */
function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

describe('backtracking', () => {
  it.each(
    grammar.flatMap(({ families }) =>
      families.flatMap((family) =>
        family.patterns.map(({ name, pattern }) => ({ family: family.name, name, pattern })),
      ),
    ),
  )('$family, $name: is bounded', ({ pattern }) => {
    expect(pathsOf(pattern)).toBeLessThan(most);
  });

  it.each(grammar.flatMap(({ families }) => families))('$name together: is bounded', (family) => {
    expect(pathsOf(anyOf(family))).toBeLessThan(most);
  });

  it.each(literals)('$file, $expression: is bounded', ({ expression }) => {
    expect(pathsOf(compiled(expression))).toBeLessThan(most);
  });

  it.each([
    [/[^，]*条/, Infinity],
    [/(?:公开|发布)+信息/, Infinity],
    [/未[^，]{0,10}申请/, 11],
    [/公开|发布|公布/, 2],
  ])('of %s has %d ways', (expression, ways) => {
    expect(pathsOf(expression)).toBe(ways);
  });
});
