import type { Text } from '@gongkai/report';

/** A number that belongs to a person, where it stands in a text. */
export interface PersonalNumber {
  readonly kind: Text;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: Text;
  readonly pattern: RegExp;
  readonly isValid: (digits: string) => boolean;
}

/** Not part of a longer number, an address of the web or the name of a file. */
const [notAfter, notBefore] = ['(?<![\\w/=.\\-])', '(?![\\w.]*\\d)'];

const idCard: Pattern = {
  kind: { zh: '身份证号', en: 'ID number' },
  pattern: new RegExp(
    `${notAfter}[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\w)`,
    'g',
  ),
  isValid: hasCheckDigit,
};
const mobile: Pattern = {
  kind: { zh: '手机号码', en: 'mobile number' },
  pattern: new RegExp(`${notAfter}1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})${notBefore}`, 'g'),
  isValid: () => true,
};
const bankCard: Pattern = {
  kind: { zh: '银行卡号', en: 'bank card number' },
  pattern: new RegExp(`${notAfter}[3-6](?:\\d{15,18}|\\d{3}(?: \\d{4}){3}(?: \\d{1,3})?)${notBefore}`, 'g'),
  isValid: passesLuhn,
};

/** An organisation's own code or a document's number can look like a card. */
const otherNumber = /(?:信用代码|代码|编号|文号|索引号|流水号|订单号)[^\d\n]{0,6}$/;

/** ID numbers with their check digit, mobile numbers, and bank cards of 16 to 19 digits that pass Luhn's test, in reading order. */
export function personalNumbersIn(text: string): PersonalNumber[] {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (!/\d{11}|\d{4}[ -]\d{4}/.test(plain)) return [];
  const found = [idCard, mobile, bankCard].flatMap(({ kind, pattern, isValid }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const digits = match[0].replace(/[ -]/g, '');
      const [start, end] = [match.index, match.index + match[0].length];
      if (!isValid(digits) || otherNumber.test(plain.slice(Math.max(0, start - 14), start))) return [];
      return [{ kind, digits, start, end }];
    }),
  );
  const first = found.filter(
    (each, i) => !found.slice(0, i).some(({ start, end }) => each.start < end && start < each.end),
  );
  return first.sort((a, b) => a.start - b.start);
}

/** The first three and the last two; everything between is starred. */
export function masked(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(Math.max(0, digits.length - 5))}${digits.slice(-2)}`;
}

/** GB 11643: the weights of the first 17 digits, modulo 11. */
function hasCheckDigit(digits: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
