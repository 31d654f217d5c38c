import { damagedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { WordStreams } from './word-streams.ts';

/** Where a text box has its text, in character positions of all stories. */
export interface TextBox {
  readonly start: number;
  readonly end: number;
}

const ANCHOR_SIZE = 26;
const BOX_SIZE = 22;

/**
 * Finds the text boxes of the main text ([MS-DOC] 2.3.6) by the character that anchors them. Those inside a drawing's
 * group have no anchor of their own and come under `loose`.
 */
export function findTextBoxes(streams: WordStreams): {
  readonly byAnchor: ReadonlyMap<number, TextBox>;
  readonly loose: readonly TextBox[];
} {
  const boxes = boxesByShape(streams);
  const byAnchor = new Map<number, TextBox>();
  const { table, place, mainEnd } = streams;
  const anchors = place('anchors');
  const count = Math.max(0, Math.floor((anchors.size - 4) / (4 + ANCHOR_SIZE)));
  for (let index = 0; index < count; index++) {
    const shape = table.i32(anchors.at + 4 * (count + 1) + ANCHOR_SIZE * index);
    const box = boxes.get(shape);
    const position = table.u32(anchors.at + 4 * index);
    // An anchor inside a text box would make the box hold itself.
    if (box === undefined || position >= mainEnd) continue;
    byAnchor.set(position, box);
    boxes.delete(shape);
  }
  return { byAnchor, loose: [...boxes.values()] };
}

function boxesByShape({ table, place, textBoxesStart, length }: WordStreams): Map<number, TextBox> {
  const list = place('textBoxes');
  const boxes = new Map<number, TextBox>();
  // The last one only ends the text of the one before it.
  const count = Math.floor((list.size - 4) / (4 + BOX_SIZE));
  for (let index = 0; index < count - 1; index++) {
    const at = list.at + 4 * (count + 1) + BOX_SIZE * index;
    const isFree = table.u16(at + 8) !== 0;
    const start = textBoxesStart + table.u32(list.at + 4 * index);
    const end = textBoxesStart + table.u32(list.at + 4 * index + 4);
    if (start > end || end > length) throw new UnreadableFile(damagedFile);
    if (!isFree) boxes.set(table.i32(at + 14), { start, end });
  }
  return boxes;
}
