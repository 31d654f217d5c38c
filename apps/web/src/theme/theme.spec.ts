import { themeChoiceOf, themeOf } from './theme.ts';

describe('the theme', () => {
  it.each([
    ['auto', true, 'dark'],
    ['auto', false, 'light'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ] as const)('chosen %s on a system that is dark %s is %s', (choice, systemIsDark, expected) => {
    expect(themeOf(choice, systemIsDark)).toBe(expected);
  });

  it.each([[null], ['sepia'], ['']])('follows the system when %j is stored', (stored) => {
    expect(themeChoiceOf(stored)).toBe('auto');
  });
});
