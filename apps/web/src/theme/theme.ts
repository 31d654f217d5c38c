/** What a person chose; `auto` follows the system. */
export const themeChoices = ['auto', 'light', 'dark'] as const;

export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

/** A stored choice; `auto` for anything else. */
export function themeChoiceOf(stored: string | null): ThemeChoice {
  return themeChoices.find((choice) => choice === stored) ?? 'auto';
}

/** The theme to show. */
export function themeOf(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice === 'auto') return systemIsDark ? 'dark' : 'light';
  return choice;
}
