/** A character printed on a page. Points, from the page's upper left corner, y downwards, the page as it is shown. */
export interface Glyph {
  readonly text: string;
  /** Along the line of writing: where it begins and ends. For text running rightwards these are x. */
  readonly from: number;
  readonly to: number;
  /** Where its line of writing stands, growing from line to line. For text running rightwards this is y. */
  readonly line: number;
  readonly size: number;
  /** Way of the writing in quarter turns clockwise: 0 to the right, 1 downwards, 2 upside down, 3 upwards. */
  readonly turn: 0 | 1 | 2 | 3;
  /** The middle of the character. */
  readonly x: number;
  readonly y: number;
}

/** A drawn straight line along an axis. */
export interface Rule {
  readonly horizontal: boolean;
  /** Its y when it is horizontal, its x when it is not. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Where a picture stands; what it shows is not read. */
export interface Picture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is printed on a page, as far as it makes text and tables. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Picture[];
  /** Characters without ink, as text recognition lays them under a picture. */
  readonly invisible: number;
}
