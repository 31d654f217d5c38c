/** The items with the same key together, in the order in which each key first came. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item, index: number) => number): readonly Item[][] {
  const groups = new Map<number, Item[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return [...groups.values()];
}
