import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Text } from '@gongkai/report';
import { formatDate, formatTime } from '../format/dates.ts';
import { formatChange, formatNumber, formatShare, formatShareChange, formatSize } from '../format/numbers.ts';
import { languageOf, languages } from './language.ts';
import type { Said } from './said.ts';

/** Words, numbers and dates in the language that is shown. */
export function useWords() {
  const { t, locale } = useI18n();
  const language = computed(() => languageOf(locale.value) ?? languages[0]);
  return {
    t,
    language,
    /** A message with a count: `{number}` is the formatted count, and `n` chooses the plural. */
    counted: (key: string, n: number, named: Record<string, unknown> = {}) =>
      t(key, { ...named, n, number: formatNumber(n, language.value) }),
    /** What a rule found to say. */
    say: ({ key, named = {} }: Said) =>
      t(
        key,
        Object.fromEntries(
          Object.entries(named).flatMap(([name, value]) =>
            typeof value === 'number'
              ? [[name, formatNumber(value, language.value)], ...(name === 'number' ? [['n', value]] : [])]
              : [[name, value]],
          ),
        ),
      ),
    text: (text: Text) => (language.value === 'en' ? text.en : text.zh),
    unit: (unit: string) => t(`unit.${unit}`),
    number: (value: number) => formatNumber(value, language.value),
    change: (value: number) => formatChange(value, language.value),
    share: (value: number) => formatShare(value, language.value),
    shareChange: (value: number) => formatShareChange(value, language.value),
    size: (bytes: number) => formatSize(bytes, language.value),
    date: (iso: string) => formatDate(iso, language.value),
    time: (iso: string) => formatTime(iso, language.value),
  };
}

export type Words = ReturnType<typeof useWords>;
