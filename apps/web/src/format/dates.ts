import type { Language } from '../language/language.ts';

/** The offices and their deadlines are in one time zone, wherever the reader sits. */
const timeZone = 'Asia/Shanghai';

/** 2023年1月31日 · 31 January 2023, of an ISO date or time. */
export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'UTC' : timeZone,
  }).format(new Date(iso));
}

/** 1月31日 · 31 Jan, of an ISO date whose year is plain. */
export function formatDay(iso: string, language: Language): string {
  const named = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(named, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

/** 2023年1月31日 09:40 · 31 January 2023 09:40, of an ISO time. */
export function formatTime(iso: string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${formatDate(iso, language)} ${time.format(new Date(iso))}`;
}
