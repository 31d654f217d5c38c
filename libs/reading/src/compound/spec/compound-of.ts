const SECTOR = 512;
const MINI = 64;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const OF_FAT = 0xfffffffd;

/** A compound file of version 3 whose root holds these streams, up to some 60 kB in all. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  // One sector of the allocation table, then the directory, then everything else.
  const fat = new Array<number>(SECTOR / 4).fill(FREE);
  const sectors: Uint8Array[] = [new Uint8Array(SECTOR)];
  fat[0] = OF_FAT;
  const add = (content: Uint8Array): number => {
    const first = sectors.length;
    for (let at = 0; at < content.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(content.subarray(at, at + SECTOR));
      fat[sectors.length] = at + SECTOR < content.length ? sectors.length + 1 : END;
      sectors.push(sector);
    }
    return content.length === 0 ? END : first;
  };
  const miniFat: number[] = [];
  const mini: number[] = [];
  const addSmall = (content: Uint8Array): number => {
    const first = miniFat.length;
    for (let at = 0; at < content.length; at += MINI) {
      const rest = content.subarray(at, at + MINI);
      miniFat.push(at + MINI < content.length ? miniFat.length + 1 : END);
      mini.push(...rest, ...new Uint8Array(MINI - rest.length));
    }
    return first;
  };
  const directory = new Uint8Array(Math.ceil((names.length + 1) / 4) * SECTOR);
  const firstOfDirectory = add(directory);
  const starts = names.map((name) => {
    const content = streams[name] ?? new Uint8Array();
    return content.length < 4096 ? addSmall(content) : add(content);
  });
  const root = { start: add(Uint8Array.from(mini)), size: mini.length };
  const firstOfMiniFat = add(words(miniFat.concat(new Array<number>(-miniFat.length & 127).fill(FREE))));
  const entries = [
    entry('Root Entry', 5, { right: FREE, child: names.length > 0 ? 1 : FREE, ...root }),
    ...names.map((name, index) =>
      entry(name, 2, {
        right: index + 2 <= names.length ? index + 2 : FREE,
        child: FREE,
        start: starts[index] ?? END,
        size: streams[name]?.length ?? 0,
      }),
    ),
  ];
  for (const [index, bytes] of entries.entries())
    sectors[firstOfDirectory + (index >> 2)]?.set(bytes, (index & 3) * 128);
  if (sectors.length > fat.length) throw new Error(`${sectors.length} sectors are more than one table holds`);
  sectors[0] = words(fat);
  return Uint8Array.from([header(firstOfDirectory, firstOfMiniFat), ...sectors].flatMap((sector) => [...sector]));
}

function entry(
  name: string,
  type: number,
  at: { readonly right: number; readonly child: number; readonly start: number; readonly size: number },
): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from(name, 'utf16le'));
  view.setUint16(64, name.length * 2 + 2, true);
  view.setUint8(66, type);
  bytes.set(words([FREE, at.right, at.child]), 68);
  bytes.set(words([at.start, at.size]), 116);
  return bytes;
}

function header(firstOfDirectory: number, firstOfMiniFat: number): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0], 24);
  bytes.set(words([1, firstOfDirectory, 0, 4096, firstOfMiniFat, 1, END, 0, 0]), 44);
  bytes.fill(0xff, 80);
  return bytes;
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value, true);
  return bytes;
}
