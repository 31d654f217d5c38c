import { xmlDeclaration } from '../ooxml/package-xml.ts';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A style with a font and a size of official documents: 三号 is 16 pt, that is 32 half points. */
interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly font: string;
  readonly halfPoints: number;
}

const styles: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:before="240" w:after="240" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    font: '方正小标宋简体',
    halfPoints: 40,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: '<w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/>',
    font: '黑体',
    halfPoints: 32,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="1"/>',
    font: '楷体',
    halfPoints: 32,
  },
  {
    id: 'BodyTextFirstIndent',
    name: 'Body Text First Indent',
    paragraph: '<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>',
    font: '仿宋',
    halfPoints: 32,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    font: '宋体',
    halfPoints: 18,
  },
];

function paragraphStyle({ id, name, paragraph, font, halfPoints }: ParagraphStyle): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr>` +
    `<w:rPr><w:rFonts w:eastAsia="${font}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr></w:style>`
  );
}

export function stylesPart(): string {
  return (
    `${xmlDeclaration}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>' +
    '<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr></w:style>' +
    `${styles.map(paragraphStyle).join('')}</w:styles>`
  );
}

export function settingsPart(): string {
  return (
    `${xmlDeclaration}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/>` +
    '<w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
  );
}
