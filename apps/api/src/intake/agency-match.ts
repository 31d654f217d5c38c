import type { KnownName } from '../store/agencies.ts';

/**
 * The body that a printed name means: exactly one of its names, current, former or alias, with or without the regions'
 * names before it (山东省济宁市汶上县财政局, 汶上县财政局, 财政局).
 * @param regions names from the outermost region to the county
 * @returns null where no body or more than one is meant; then a person answers
 */
export function matchAgency(printed: string, names: readonly KnownName[], regions: readonly string[]): number | null {
  const [only, ...others] = meantBy(printed, names, regions);
  return only !== undefined && others.length === 0 ? only : null;
}

/** All bodies that a name could mean, each once. */
export function meantBy(name: string, names: readonly KnownName[], regions: readonly string[]): number[] {
  const wanted = bare(name, regions);
  return [...new Set(names.filter((known) => bare(known.name, regions) === wanted).map(({ agencyId }) => agencyId))];
}

/** The name without spaces, differences of width and the regions before it; a region's own name is left. */
export function bare(name: string, regions: readonly string[]): string {
  let rest = name.normalize('NFKC').replace(/\s+/g, '');
  for (const region of regions) {
    if (rest.length > region.length && rest.startsWith(region)) rest = rest.slice(region.length);
  }
  return rest;
}
