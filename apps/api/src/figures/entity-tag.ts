/** Whether an If-None-Match header names that entity tag, by weak comparison (RFC 9110, 13.1.2). */
export function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const named = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return named.some((one) => one.replace(/^W\//, '') === tag);
}
