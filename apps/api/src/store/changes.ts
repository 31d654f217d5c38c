/** The regions a transaction has changed something of. */
export class Changes {
  private readonly regions = new Set<number>();

  add(regionId: number): void {
    this.regions.add(regionId);
  }

  /** In one order for all transactions, so that none waits for one that waits for it. */
  list(): readonly number[] {
    return [...this.regions].sort((a, b) => a - b);
  }
}
