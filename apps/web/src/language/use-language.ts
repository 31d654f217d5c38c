import { type Ref, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { remembered } from '../composables/remembered.ts';
import { showLanguage } from './i18n.ts';
import { type Language, languageOf, languages } from './language.ts';

const chosen = remembered<Language>('language', (stored) => languageOf(stored) ?? languages[0]);
/** The language whose messages are shown; null until the first ones are there. */
const shown = ref<Language | null>(null);

/** Which language is shown: that of the address (`?lang=`), else the remembered one. */
export function useLanguage(): { language: Readonly<Ref<Language | null>>; choose: (language: Language) => void } {
  const route = useRoute();
  const router = useRouter();

  watch(
    () => languageOf(route.query['lang']) ?? chosen.value,
    async (language) => {
      await showLanguage(language);
      shown.value = language;
    },
    { immediate: true },
  );

  function choose(language: Language): void {
    chosen.value = language;
    if (route.query['lang'] !== undefined) void router.replace({ query: { ...route.query, lang: language } });
  }
  return { language: shown, choose };
}
