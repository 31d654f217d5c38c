import { computed, ref, watchEffect } from 'vue';
import { remembered } from '../composables/remembered.ts';
import { type ThemeChoice, themeChoiceOf, themeOf } from './theme.ts';

const system = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = ref(system.matches);
system.addEventListener('change', () => (systemIsDark.value = system.matches));

const choice = remembered<ThemeChoice>('theme', themeChoiceOf);
/** Paper is white whatever the screen is. */
const printing = ref(false);
addEventListener('beforeprint', () => (printing.value = true));
addEventListener('afterprint', () => (printing.value = false));
const theme = computed(() => (printing.value ? 'light' : themeOf(choice.value, systemIsDark.value)));

watchEffect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});

/** The chosen and the shown theme; one for the whole page. */
export function useTheme(): { choice: typeof choice; theme: typeof theme } {
  return { choice, theme };
}
