import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * The page of docs/ as it stands, and as it should: `made` laid out by the formatter. With UPDATE_DOCS=1 the page is
 * written first.
 */
export async function generatedPage(name: string, made: string): Promise<{ committed: string; current: string }> {
  const path = new URL(`../../docs/${name}`, import.meta.url);
  const current = await format(made, { ...(await resolveConfig(path)), parser: 'markdown' });
  if (process.env.UPDATE_DOCS === '1') writeFileSync(path, current);
  return { committed: existsSync(path) ? readFileSync(path, 'utf8') : '', current };
}
