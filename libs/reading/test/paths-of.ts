import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/**
 * How many ways a backtracking matcher has through an expression from one place of any text, at most: `Infinity` where a
 * quantifier has no bound. Where it is finite, a search takes time that grows with the length of the text and no faster.
 */
export function pathsOf(expression: RegExp): number {
  return ofAlternatives(parseRegExpLiteral(expression).pattern.alternatives);
}

/** Alternatives that begin with different characters exclude one another: only the fullest beginning counts. */
function ofAlternatives(alternatives: readonly AST.Alternative[]): number {
  const byBeginning = new Map<string, number>();
  let anywhere = 0;
  for (const alternative of alternatives) {
    const paths = product(alternative.elements);
    const [first] = alternative.elements;
    if (first?.type === 'Character') byBeginning.set(first.raw, (byBeginning.get(first.raw) ?? 0) + paths);
    else anywhere += paths;
  }
  return anywhere + Math.max(0, ...byBeginning.values());
}

function product(elements: readonly AST.Element[]): number {
  return elements.reduce((paths, element) => paths * ofElement(element), 1);
}

function ofElement(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? ofAlternatives(element.alternatives) : 1;
    case 'Quantifier': {
      if (element.max === Infinity) return Infinity;
      const once = ofElement(element.element);
      let paths = 0;
      for (let times = element.min; times <= element.max; times++) paths += once ** times;
      return paths;
    }
    default:
      return 1;
  }
}
