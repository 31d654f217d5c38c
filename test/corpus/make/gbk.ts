/** Text in GB 18030, which portals and Notepad still write; its letters are those of the platform's own decoder, turned round. */
export function inGbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : bytesOf(char))),
  );
}

function bytesOf(char: string): readonly number[] {
  const bytes = doubles.get(char);
  if (bytes === undefined) throw new RangeError(`"${char}" has no two bytes in GB 18030`);
  return bytes;
}

const decoder = new TextDecoder('gb18030');
const doubles = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) doubles.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}
