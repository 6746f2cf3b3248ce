/** Telephone, identity and bank card numbers, and contact labels. The finding never repeats the number. */
import type { Check, FindingData, Subject } from "./check.ts";
import { allTexts } from "./texts.ts";

const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/u;
const LANDLINE = /(?<!\d)0\d{2,3}[-—]\d{7,8}(?!\d)/u;
const IDENTITY = /(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/u;
const CARD = /(?<!\d)\d{16,19}(?!\d)/u;
const LABEL = /(?:联系人|联系电话|联系方式|手机号码?|身份证号码?|银行(?:卡|账)号)(?:[::]|$)/u;
const FACTORS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export const personalData: Check = { id: "personal-data", severities: ["doubt"], source: "law", inspect };

function* inspect(subject: Subject): Iterable<FindingData> {
  for (const { field, text } of allTexts(subject)) {
    const say = kindOf(text);
    if (say !== undefined) yield { severity: "doubt", say, field };
  }
  for (const [index, { label }] of subject.form.others.entries())
    if (LABEL.test(label)) yield { severity: "doubt", say: "label", field: `others.${index + 1}` };
}

function kindOf(text: string): string | undefined {
  const identity = IDENTITY.exec(text)?.[0];
  if (identity !== undefined && isIdentity(identity)) return "identity";
  const card = CARD.exec(text)?.[0];
  if (card !== undefined && isCard(card)) return "card";
  if (PHONE.test(text) || LANDLINE.test(text)) return "phone";
  return LABEL.test(text) ? "label" : undefined;
}

/** Check digit of GB 11643. */
function isIdentity(number: string): boolean {
  const sum = FACTORS.reduce((total, factor, index) => total + factor * Number(number[index]), 0);
  return "10X98765432"[sum % 11] === number.at(-1)?.toUpperCase();
}

/** Luhn check digit. */
function isCard(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
