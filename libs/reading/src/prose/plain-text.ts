/** Digits, letters and signs of numbers that have a full-width form; punctuation of sentences stays as it is. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ％．＋－～\u3000\u00a0]/g;

/** The text with half-width digits, letters and blanks. No character is added or lost, so that offsets stay true. */
export function plainText(text: string): string {
  if (text.search(fullWidth) < 0) return text;
  return text.replace(fullWidth, (char) =>
    char === '\u3000' || char === '\u00a0' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
