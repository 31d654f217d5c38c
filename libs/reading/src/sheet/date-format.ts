const DAY = 86_400_000;
/** Last day that spreadsheets know: 9999-12-31. */
const LAST = 2_958_465;

const unseen = /"[^"]*"?|\\.|[_*]./g;
const tokens = /"([^"]*)"?|\\(.)|\[[^\]]*\]|[_*].|(y+|m+|d+|h+|s+)|[^]/gi;

/** Whether a format (one section of it) prints a date or a time. */
export function dateFormat(section: string): boolean {
  if (/^\s*(?:general|g\/通用格式)/i.test(section)) return false;
  const bare = section.replace(unseen, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[#?]/.test(bare);
}

/**
 * A day number as its format prints it. Formats with names of months or days, or of a language of their own, become
 * 2023年1月31日. Null for a number that is no day.
 */
export function printedDate(serial: number, section: string, epoch1904: boolean): string | null {
  const date = dateOf(serial, epoch1904);
  if (date === null) return null;
  const bare = section.replace(unseen, '').replace(/\[[^\]]*\]/g, '');
  if (/m{3}|d{3}|a{3}|am\/pm|上午|[eg]/i.test(bare)) return printed(date, 'yyyy"年"m"月"d"日"');
  return printed(date, section);
}

/** In the 1900 system day 60 is a 29 February that never was; days before it are one off. */
function dateOf(serial: number, epoch1904: boolean): Date | null {
  if (!(serial >= 0) || serial > LAST) return null;
  const days = epoch1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((days - 25_569) * DAY));
}

function printed(date: Date, section: string): string {
  const fields = [...section.matchAll(tokens)].map((match) => {
    const [whole, literal, escaped, field] = match;
    if (field !== undefined) return { field: field.toLowerCase(), text: '' };
    if (literal !== undefined || escaped !== undefined) return { field: '', text: literal ?? escaped ?? '' };
    return { field: '', text: /^[[_*]/.test(whole) ? '' : whole };
  });
  const known = fields.filter(({ field }) => field !== '').map(({ field }) => field);
  let at = -1;
  return fields
    .map(({ field, text }) => {
      if (field === '') return text;
      at++;
      // m between hours and seconds is minutes.
      const minutes = field.startsWith('m') && (known[at - 1]?.startsWith('h') || known[at + 1]?.startsWith('s'));
      const number = minutes ? date.getUTCMinutes() : partOf(date, field);
      return String(number)
        .slice(field === 'yy' ? -2 : 0)
        .padStart(field.startsWith('y') ? 1 : field.length, '0');
    })
    .join('')
    .trim();
}

function partOf(date: Date, field: string): number {
  if (field.startsWith('y')) return date.getUTCFullYear();
  if (field.startsWith('m')) return date.getUTCMonth() + 1;
  if (field.startsWith('d')) return date.getUTCDate();
  return field.startsWith('h') ? date.getUTCHours() : date.getUTCSeconds();
}
