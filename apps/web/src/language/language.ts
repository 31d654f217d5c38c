/** Languages of the interface, the default first. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language a `lang` of the URL or a remembered choice names; null for none we have. */
export function languageOf(value: unknown): Language | null {
  if (typeof value !== 'string') return null;
  if (/^zh\b/i.test(value)) return 'zh-CN';
  return /^en\b/i.test(value) ? 'en' : null;
}
