import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word file beside its document, each as the inside of its root element. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
  /** Charts by the id of their relation. */
  readonly charts?: Readonly<Record<string, string>>;
}

export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} ${namespaces}>${content}</${name}>`;
}

function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

/** The parts of a small Word file by name; `body` is the inside of `w:body`. */
export function partsOf(body: string, { styles = '', numbering = '', charts = {} }: OtherParts = {}) {
  const chartIds = Object.keys(charts);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': root('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', '/word/numbering.xml'],
      ...chartIds.map((id) => [id, 'chart', `charts/${id}.xml`] as const),
    ]),
    'word/styles.xml': root('w:styles', styles),
    'word/numbering.xml': root('w:numbering', numbering),
    ...Object.fromEntries(chartIds.map((id) => [`word/charts/${id}.xml`, root('c:chartSpace', charts[id] ?? '')])),
  };
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A small Word file; `body` is the inside of `w:body`. */
export function docxOf(body: string, other: OtherParts = {}): Uint8Array {
  return zipOf(partsOf(body, other));
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}
