import type { Language } from '../language/language.ts';

/** `12,345`; fractions with at most `digits` places. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** `+1,234` or `−3`: a change always shows its sign, and none for no change. */
export function formatChange(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−');
}

/** A share of 0–1 as `65.5%`. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A share of change as `+6.1%` or `−3%`. */
export function formatShareChange(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(share)
    .replace('-', '−');
}

/** Size of a file as file managers show it: `18.4 KB`, `2 MB`. */
export function formatSize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
