/** What a transaction has changed. */
export class Changes {
  private readonly regions = new Set<number>();
  /** By county the earliest year whose checks no longer say what they would say now. */
  private readonly years = new Map<number, number>();

  add(regionId: number): void {
    this.regions.add(regionId);
  }

  /** In one order for all transactions, so that none waits for one that waits for it. */
  list(): readonly number[] {
    return [...this.regions].sort((a, b) => a - b);
  }

  /** What checks of that year and of those after it look at has changed; every year, where none is named. */
  addYear(regionId: number, year = 0): void {
    this.years.set(regionId, Math.min(year, this.years.get(regionId) ?? year));
  }

  /** From which year on checks of a county's years have to run; null: none. */
  firstYear(regionId: number): number | null {
    return this.years.get(regionId) ?? null;
  }

  /** The checks of the county's years ran. */
  yearsChecked(regionId: number): void {
    this.years.delete(regionId);
  }

  /** Counties whose checks did not run, with the first year that they have to run for. */
  unchecked(): readonly (readonly [regionId: number, from: number])[] {
    return [...this.years].sort(([a], [b]) => a - b);
  }
}
