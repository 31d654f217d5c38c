import { readFileSync } from 'node:fs';
import { contrast, difference, type Vision, visions } from './colour-vision.ts';
import { paletteFrom } from './palette.ts';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): ReadonlyMap<string, string> {
  const body = new RegExp(`${selector.replace(/[[\]]/g, '\\$&')} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

/** Colours of bodies that are compared. */
const bodies = Array.from({ length: 6 }, (_, i) => `body-${i + 1}`);

const themes = [
  ['light', tokensOf(':root')],
  ['dark', tokensOf(":root[data-theme='dark']")],
] as const;

describe.each(themes)('the %s theme', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(`--${name}`);
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    return value;
  };

  it('has every colour a chart asks for', () => {
    expect(Object.values(paletteFrom((token) => colour(token.slice(2))))).not.toContain('');
  });

  it.each([
    ...['ink', 'ink-2', 'ink-3', 'accent', 'late', 'warn', 'ok'].flatMap((text) => [
      [text, 'surface'],
      [text, 'bg'],
    ]),
    ['accent', 'accent-soft'],
    ['ink', 'accent-soft'],
    ['ink-2', 'accent-soft'],
    ['on-accent', 'accent'],
    ...['late', 'warn', 'ok'].flatMap((status) => [
      [status, `${status}-soft`],
      ['ink', `${status}-soft`],
    ]),
  ])('text %s is readable on %s', (text = '', ground = '') => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...bodies,
    'website',
    'new-media',
    'wechat',
    'weibo',
    'video',
    'other-media',
    'other',
    'unassigned',
    'total',
    'npc',
    'cppcc',
    'answered',
    'carried',
    'granted',
    'partly-granted',
    'refused',
    'unavailable',
    'unprocessed',
    'other-outcome',
    'person',
    'organisation',
    'upheld',
    'corrected',
    'other-result',
    'pending',
    'reconsideration',
    'direct',
    'after-reconsideration',
    'issued',
    'repealed',
    'in-force',
    'line-strong',
  ])('the mark %s stands out from the surface', (mark) => {
    expect(contrast(colour(mark), colour('surface'))).toBeGreaterThanOrEqual(3);
  });

  describe.each(Object.keys(visions) as Vision[])('seen with %s', (vision) => {
    it.each([
      ...bodies.flatMap((a, i) => bodies.slice(i + 1).map((b): [string, string] => [a, b])),
      ['website', 'new-media'],
      ['website', 'wechat'],
      ['website', 'weibo'],
      ['website', 'video'],
      ['wechat', 'weibo'],
      ['weibo', 'video'],
      ['npc', 'cppcc'],
      ['total', 'answered'],
      ['new-media', 'unassigned'],
      ['granted', 'partly-granted'],
      ['granted', 'refused'],
      ['partly-granted', 'refused'],
      ['refused', 'unavailable'],
      ['unavailable', 'unprocessed'],
      ['unprocessed', 'other-outcome'],
      ['other-outcome', 'carried'],
      ['accent', 'carried'],
      ['person', 'organisation'],
      ['upheld', 'corrected'],
      ['upheld', 'other-result'],
      ['upheld', 'pending'],
      ['corrected', 'other-result'],
      ['corrected', 'pending'],
      ['other-result', 'pending'],
      ['reconsideration', 'direct'],
      ['reconsideration', 'after-reconsideration'],
      ['direct', 'after-reconsideration'],
      ['issued', 'repealed'],
      ['issued', 'in-force'],
      ['repealed', 'in-force'],
    ])('%s and %s can be told apart', (a, b) => {
      expect(difference(colour(a), colour(b), vision)).toBeGreaterThanOrEqual(0.1);
    });
  });
});
