import { xmlDeclaration } from '../ooxml/package-xml.ts';

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Fonts: 0 body, 1 heading, 2 title. Borders: 0 none, 1 thin all round. */
const styles = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  title: styled(2, 0, 'center'),
  heading: styled(1, 0, 'left'),
  body: styled(0, 0, 'left'),
  label: styled(0, 1, 'center'),
  value: styled(0, 1, 'center'),
};

export type StyleName = keyof typeof styles;

/** Number by which cells name a style. */
export function styleNumber(name: StyleName): number {
  return Object.keys(styles).indexOf(name);
}

function styled(font: number, border: number, horizontal: string): string {
  return (
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`
  );
}

function font(size: number, bold: boolean): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
}

const thin = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`);

export function stylesPart(): string {
  const formats = Object.values(styles);
  return (
    `${xmlDeclaration}<styleSheet xmlns="${spreadsheetNamespace}">` +
    `<fonts count="3">${font(11, false)}${font(12, true)}${font(16, true)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${thin.join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
