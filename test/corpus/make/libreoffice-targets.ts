/**
 * LibreOffice’s names for what it writes. What is printed `without a Chinese font` was printed with FONTCONFIG_FILE naming
 * a configuration whose one font draws a box for every letter: a few kilobytes instead of half a megabyte.
 */
export const targets = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  html: 'html:HTML (StarWriter)',
  xhtml: 'xhtml:XHTML Writer File',
  pdf: 'pdf',
  xls: 'xls:MS Excel 97',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
} as const;
