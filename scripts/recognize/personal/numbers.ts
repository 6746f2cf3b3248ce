/** Numbers that name a person: telephones, identity cards (GB 11643 check digit), bank cards (Luhn). */

export type PersonalKind = "mobile" | "landline" | "identity" | "bankCard";

export interface PersonalNumber {
  readonly kind: PersonalKind;
  readonly index: number;
  readonly length: number;
}

const CANDIDATE =
  /(?<![\d.A-Za-z])(?:(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}|\(?0\d{2,3}\)?[-—–－ ]?\d{7,8}|\d{17}[\dXx]|\d{4}(?: \d{4}){3}(?: \d{1,3})?|\d{15,19})(?![\d.A-Za-z])/gu;
/** What makes a long number an amount or a quantity. */
const AMOUNT_BEFORE = /(?:[<>=≤≥≦≧＜＞＝¥￥$]|不低于|不少于|不超过|达到|总额|金额|预算)\s*$/u;
const AMOUNT_AFTER = /^\s*(?:[%％‰]|(?:百万|千|万|亿)?[元人次个件户亩吨份条项米套册]|平方|公里|立方)/u;

/** The numbers in a text, from left to right; amounts (`≥13800000000元`) are none. */
export function findNumbers(text: string): PersonalNumber[] {
  // Full-width digits are one code unit each, as ASCII ones are: the positions stay the same.
  const plain = text.replace(/[\uFF01-\uFF5E]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  return [...plain.matchAll(CANDIDATE)].flatMap(({ 0: found, index }) => {
    const isAmount = AMOUNT_BEFORE.test(plain.slice(0, index)) || AMOUNT_AFTER.test(plain.slice(index + found.length));
    const kind = isAmount ? undefined : (kindOf(found) ?? namedKind(plain.slice(0, index), found));
    return kind ? [{ kind, index, length: found.length }] : [];
  });
}

/** A long number that its label names, whatever its check digit says: people mistype them too. */
function namedKind(before: string, found: string): PersonalKind | undefined {
  if (found.replace(/\D/gu, "").length < 15) return undefined;
  if (/身份证\p{Script=Han}{0,4}[:\uFF1A]?\s*$/u.test(before)) return "identity";
  return /(?:[账帐卡]号|[账帐]户)\p{Script=Han}{0,2}[:\uFF1A]?\s*$/u.test(before) ? "bankCard" : undefined;
}

function kindOf(found: string): PersonalKind | undefined {
  const digits = found.replace(/[^\dXx]/gu, "");
  if (digits.length === 18 && isIdentity(digits)) return "identity";
  if (/^(?:86)?1[3-9]\d{9}$/u.test(digits)) return "mobile";
  if (/^0\d{9,11}$/u.test(digits) && digits.length <= 12) return "landline";
  return /^[3-6]\d{15,18}$/u.test(digits) && passesLuhn(digits) ? "bankCard" : undefined;
}

/** GB 11643: a date of birth inside, and a check digit (ISO 7064 MOD 11-2) at the end. */
function isIdentity(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  if (!/^(?:18|19|20)$/u.test(number.slice(6, 8)) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += Number(number[index]) * (2 ** (17 - index) % 11);
  return "10X98765432"[sum % 11] === number[17]?.toUpperCase();
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (const [index, letter] of [...number].reverse().entries()) {
    const digit = Number(letter) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
