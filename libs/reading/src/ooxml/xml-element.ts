/** An element of a part. Names are local (`w:p` is `p`), attributes are as written; `text` is its own characters. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Follows a path of child elements: `descendantOf(cell, 'tcPr', 'gridSpan')`. */
export function descendantOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce(childOf, element);
}

/** The value of an attribute whatever its prefix; `w:` is what nearly every file writes. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const { attributes } = element;
  const written = attributes[`w:${name}`] ?? attributes[name];
  if (written !== undefined) return written;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** A whole number in `val` (or another attribute), undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name = 'val'): number | undefined {
  const written = attributeOf(element, name);
  if (written === undefined || !/^-?\d{1,9}$/.test(written)) return undefined;
  return Number(written);
}

/** A property such as `w:vanish`: there and not switched off by its value. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element, 'val') ?? '1');
}

/** An attribute such as `hidden` of a row: there and switched on. */
export function isMarked(element: XmlElement | undefined, name: string): boolean {
  return /^(?:1|true|on)$/.test(attributeOf(element, name) ?? '');
}

/** The content of `mc:AlternateContent`, written once for newer and once for older readers: it is read once. */
export function chosenOf(alternate: XmlElement): readonly XmlElement[] {
  return (childOf(alternate, 'Choice') ?? childOf(alternate, 'Fallback'))?.children ?? [];
}
