const sheet = new CSSStyleSheet();

/** A text as CSS writes it. */
const quoted = (text: string) => `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * Puts a line at the foot of every printed sheet, with the number of the sheet at its end.
 * @returns false where the browser knows no margins of sheets (before Chrome 131)
 */
export function markSheets(text: string): boolean {
  const style = 'font-size: 9pt; color: #4a5565;';
  sheet.replaceSync(
    `@page { @bottom-left { content: ${quoted(text)}; ${style} width: 80%; } @bottom-right { content: counter(page) " / " counter(pages); ${style} } }`,
  );
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return /@bottom-left/.test(sheet.cssRules[0]?.cssText ?? '');
}
