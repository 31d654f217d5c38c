/** The address of the page in view as it is kept: without the language, which belongs to who looks, and without a fragment. */
export function viewAddress(fullPath: string): string {
  const { pathname, searchParams } = new URL(fullPath, 'http://county.invalid');
  searchParams.delete('lang');
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}
