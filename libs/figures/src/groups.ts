import type { AgencyId } from './county.ts';

/** Bodies joined in groups, each named by its member that comes first in the county. */
export class Groups<Id extends AgencyId> {
  private readonly parent = new Map<Id, Id>();
  private readonly order: ReadonlyMap<Id, number>;

  constructor(private readonly ids: readonly Id[]) {
    this.order = new Map(ids.map((id, i) => [id, i]));
  }

  firstOf(id: Id): Id {
    let first = id;
    for (let up = this.parent.get(first); up !== undefined; up = this.parent.get(first)) first = up;
    return first;
  }

  /** A body that the county does not know is left out. */
  join(some: Id, other: Id): void {
    const [a, b] = [this.firstOf(some), this.firstOf(other)];
    const [left, right] = [this.order.get(a), this.order.get(b)];
    if (left === undefined || right === undefined || left === right) return;
    if (left < right) this.parent.set(b, a);
    else this.parent.set(a, b);
  }

  members(): Map<Id, Id[]> {
    const groups = new Map<Id, Id[]>();
    for (const id of this.ids) {
      const first = this.firstOf(id);
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [id]);
      else group.push(id);
    }
    return groups;
  }
}
