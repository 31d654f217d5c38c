const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

/**
 * A compound file (the container of Word and Excel before 2007, and of newer files with a password) with these streams, in
 * the order of their names. Every stream is filled up with zeros to 4096 bytes, below which another way of storing begins.
 */
export function compoundFile(streams: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const padded = streams.map(([name, bytes]) => {
    const whole = new Uint8Array(Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR));
    whole.set(bytes);
    return [name, whole] as const;
  });
  const directorySectors = Math.ceil(((streams.length + 1) * 128) / SECTOR);
  const dataSectors = padded.reduce((sum, [, bytes]) => sum + bytes.length / SECTOR, 0);
  const file = new Uint8Array(SECTOR * (2 + directorySectors + dataSectors));
  const view = new DataView(file.buffer);
  const u32 = (at: number, value: number) => view.setUint32(at, value, true);
  const u16 = (at: number, value: number) => view.setUint16(at, value, true);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    u16(at, value);
  // One sector of allocation, the directory behind it, no small streams; the list of allocation sectors fills the header.
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END],
    [68, END],
  ] as const)
    u32(at, value);
  for (let at = 76; at < SECTOR; at += 4) u32(at, at === 76 ? 0 : FREE);
  const next = (sector: number, value: number) => u32(SECTOR + sector * 4, value);
  for (let sector = 0; sector < SECTOR / 4; sector++) next(sector, FREE);
  next(0, FAT);
  for (let i = 1; i <= directorySectors; i++) next(i, i === directorySectors ? END : i + 1);
  const entry = (
    index: number,
    name: string,
    kind: number,
    start: number,
    size: number,
    child: number,
    right: number,
  ) => {
    const at = SECTOR * 2 + index * 128;
    [...name].forEach((char, i) => u16(at + i * 2, char.charCodeAt(0)));
    u16(at + 64, (name.length + 1) * 2);
    file[at + 66] = kind;
    file[at + 67] = 1;
    for (const [offset, value] of [
      [68, FREE],
      [72, right],
      [76, child],
      [116, start],
      [120, size],
    ] as const)
      u32(at + offset, value);
  };
  entry(0, 'Root Entry', 5, END, 0, 1, FREE);
  let sector = 1 + directorySectors;
  padded.forEach(([name, bytes], i) => {
    entry(i + 1, name, 2, sector, bytes.length, FREE, i + 1 < padded.length ? i + 2 : FREE);
    file.set(bytes, SECTOR * (sector + 1));
    const count = bytes.length / SECTOR;
    for (let at = 0; at < count; at++) next(sector + at, at === count - 1 ? END : sector + at + 1);
    sector += count;
  });
  return file;
}
