/** How large the wall is laid out, and how much that is enlarged: in pixels of the layout. */
export interface WallSize {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Height and least width for which type and charts are made; screens are multiples of it. */
const made = { width: 1280, height: 720 };

/** Type grows with the screen; what a wide one has more of goes to the charts. Never smaller than made. */
export function wallSize(width: number, height: number): WallSize {
  const zoom = Math.max(0.5, Math.min(width / made.width, height / made.height));
  return { zoom, width: width / zoom, height: height / zoom };
}
