import { createI18n } from 'vue-i18n';
import { type Language, languages } from './language.ts';

/** Message files, loaded when their language is asked for. */
const load: Record<Language, () => Promise<{ default: Record<string, never> }>> = {
  'zh-CN': () => import('../messages/zh-CN.json') as never,
  en: () => import('../messages/en.json') as never,
};

export const i18n = createI18n({
  legacy: false,
  locale: languages[0],
  fallbackLocale: false,
  messages: {},
  missingWarn: import.meta.env.DEV,
});

/** Loads a language's messages if needed and shows it. */
export async function showLanguage(language: Language): Promise<void> {
  if (!i18n.global.availableLocales.includes(language)) {
    i18n.global.setLocaleMessage(language, (await load[language]()).default);
  }
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
}
