import { strFromU8, unzlibSync } from 'fflate';

/** The streams of a PDF of ours, unpacked. */
export function streamsOf(pdf: Uint8Array): string[] {
  const text = strFromU8(pdf, true);
  return [...text.matchAll(/\/Length (\d+) \/Filter \/FlateDecode >>\nstream\n/g)].map(
    ({ 0: mark, 1: length, index }) => {
      const start = index + mark.length;
      return strFromU8(unzlibSync(pdf.subarray(start, start + Number(length))));
    },
  );
}

/** What each page draws, in the order of the pages. */
export function pagesOf(pdf: Uint8Array): string[] {
  return streamsOf(pdf).filter((content) => content.includes(' Tf '));
}

/** The characters written in hexadecimal digits, in the order in which they stand. */
export function textOf(written: string): string {
  return [...written.matchAll(/<((?:[0-9A-F]{4})+)>/g)]
    .flatMap(([, digits = '']) => digits.match(/.{4}/g) ?? [])
    .map((code) => String.fromCharCode(parseInt(code, 16)))
    .join('');
}

/** Everything a PDF of ours says: its properties, then its pages. */
export function wordsOf(pdf: Uint8Array): string {
  return [strFromU8(pdf, true), ...pagesOf(pdf)].map(textOf).join('\n');
}
