/** A body's name without its county, as the office itself says it: 示例县财政局 → 财政局. Never shortened to nothing. */
export function shortName(name: string, county: string): string {
  const short = name.startsWith(county) ? name.slice(county.length) : name;
  return short.length < 2 || short.startsWith('人民政府') ? name : short;
}
