import type { Palette } from '../theme/palette.ts';

/** A drawn chart and the words around it, as a picture that can stand alone. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** The source; notes below it, a line each. */
  readonly source: string;
  /** What a sample says of itself, above and below; null for real data. */
  readonly mark: string | null;
  /** The chart's own SVG. */
  readonly chart: string;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly palette: Pick<Palette, 'surface' | 'ink' | 'ink-3'>;
}

const margin = 16;
const headHeight = 56;
const footHeight = 32;
const lineHeight = 18;

/** Height of the whole picture, pixels. */
export function pictureHeight({ height, source }: Pick<Picture, 'height' | 'source'>): number {
  return headHeight + height + footHeight + (source.split('\n').length - 1) * lineHeight;
}

/** Width of the whole picture, pixels. */
export function pictureWidth({ width }: Pick<Picture, 'width'>): number {
  return width + 2 * margin;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Styles for the pointer say nothing in a still picture, and the page's security policy refuses them. */
function still(svg: string): string {
  return svg.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '');
}

/** The picture as an SVG file: title and unit above, the chart, the source below. */
export function exportSvg(picture: Picture): string {
  const { title, subtitle, source, mark, chart, height, font, palette } = picture;
  const marked = (text: string) => (mark === null ? text : `${mark} · ${text}`);
  const [width, full] = [pictureWidth(picture), pictureHeight(picture)];
  const line = (text: string, y: number, size: number, weight: number, colour: string) =>
    `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}" font-family="${escaped(font)}">`,
    `<rect width="100%" height="100%" fill="${palette.surface}"/>`,
    line(title, 24, 14, 600, palette.ink),
    line(marked(subtitle), 44, 12, 400, palette['ink-3']),
    `<g transform="translate(${margin} ${headHeight})">${still(chart)}</g>`,
    ...source
      .split('\n')
      .map((text, i) =>
        line(i === 0 ? marked(text) : text, headHeight + height + 20 + i * lineHeight, 12, 400, palette['ink-3']),
      ),
    '</svg>',
  ].join('\n');
}
