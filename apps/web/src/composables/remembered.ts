import { type Ref, ref, watch } from 'vue';

/**
 * A preference kept in this browser. Where the browser forbids storing, it lasts as long as the page.
 * `parse` turns what is stored (or null) into a value that can be used.
 */
export function remembered<T extends string>(name: string, parse: (stored: string | null) => T): Ref<T> {
  const key = `gongkai.${name}`;
  const value = ref(parse(read(key))) as Ref<T>;
  watch(value, (next) => {
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage may be full or forbidden; the choice then holds for this visit only.
    }
  });
  return value;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
