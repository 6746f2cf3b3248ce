/** Names and numbers of persons in one text. */
import { labelOf } from "../words/labels.ts";
import { isName, type Sureness, withoutSignedNames } from "./names.ts";
import { findNumbers, type PersonalKind } from "./numbers.ts";

/** Told of every text that looks personal; answers whether it is masked. */
export type Report = (what: string, text: string) => boolean;

const MASK = "＊";
/** A longer text behind 负责人 is no value of names. */
export const LONGEST_VALUE = 40;
const NUMBER_WORDS: Readonly<Record<PersonalKind, string>> = {
  mobile: "手机号码",
  landline: "固定电话",
  identity: "身份证号码",
  bankCard: "银行卡号",
};

/** Names and a telephone in one value: 李四 5345678, 王五（主任）, 0556-5345678. */
export function isPersonal(text: string, sureness: Sureness): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const bare = text.normalize("NFKC");
  if (/^[\d\s()+*xX.,;、/—–#转分机-]+$/u.test(bare)) return bare.replace(/\D/gu, "").length >= FEWEST_DIGITS;
  return isName(bare.replace(/\([^()]{0,8}\)/gu, " ").replace(/(?<!\d)[\d—–-]{5,}(?!\d)/gu, " "), sureness);
}

/** Short numbers inside an office are no longer than this. */
const FEWEST_DIGITS = 5;

/** A label, its letters set wide or not, with its value behind a colon, or with a name behind a gap. */
const LABELLED =
  /(\p{Script=Han}(?:[ \u3000]{0,2}\p{Script=Han}){1,8}(?:[(\uFF08][^()\uFF08\uFF09]{0,6}[)\uFF09])?)(\s*[:\uFF1A]\s*)(\p{Script=Han}(?:[^\S\n]{1,2}\p{Script=Han}){1,2}(?![\p{Script=Han}:\uFF1A])|\p{Script=Han}{2,4}(?:[、,\uFF0C/\uFF0F]\s?\p{Script=Han}{2,4}){1,9}(?![\p{Script=Han}:\uFF1A])|(?:[(\uFF08]\d{3,4}[)\uFF09])?[^\s,\uFF0C;\uFF1B。、:\uFF1A()\uFF08\uFF09]{2,20}(?![^\s,\uFF0C;\uFF1B。、:\uFF1A()\uFF08\uFF09]|\s*[:\uFF1A]))/gu;
const GAPPED =
  /(?<![\p{Script=Han}])(\p{Script=Han}{3,5})([^\S\n]+)(\p{Script=Han}{2,3}|\p{Script=Han}[^\S\n]\p{Script=Han})(?![\p{Script=Han}:\uFF1A(\uFF08])/gu;
/** A telephone without its area, behind a name that was masked in the same line. */
const BARE_TELEPHONE = /(?<=[,\uFF0C、/\s\uFF1A:]\s*)\d{7,8}(?!\d|\s*[.年月元万%])/gu;
/** Nothing but a name stands behind these and a colon. */
const SIGNER = /(?:填报|填表|制表|经办|审核|复核|编制|校对|审定|联系)人$|(?:签字|签名|签章)$/u;

function surenessOf(label: string, sureness: Sureness): Sureness {
  return sureness === "likely" && SIGNER.test(label) ? "possible" : sureness;
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gu;

/** In a longer text a label and a colon may begin a sentence. */
const LONGEST_LINE = 60;

/** `联系人:某某 联系电话:…` in one text, names of those who sign, and numbers anywhere. */
export function maskText(text: string, report: Report): string {
  let names = 0;
  const mask =
    (sureness: Sureness) =>
    (all: string, printed: string, gap: string, value: string): string => {
      const label = personalIn(printed);
      if (!label || labelOf(value) !== undefined || !isPersonal(value, surenessOf(label, sureness))) return all;
      names += 1;
      return printed + gap + masked(value, label, report);
    };
  const named = text.replace(LABELLED, mask(text.length > LONGEST_LINE ? "certain" : "likely"));
  const gapped = named.replace(GAPPED, mask("certain"));
  const signed = withoutSignedNames(gapped, (role, name) => masked(name, role, report));
  const whole = names > 0 && text.length <= LONGEST_LINE && /电话|联系/u.test(text);
  const mailed = signed.replace(MAIL, (mail) => masked(mail, "电子邮箱", report));
  return withoutNumbers(
    whole ? mailed.replace(BARE_TELEPHONE, (number) => masked(number, "电话", report)) : mailed,
    report,
  );
}

/** The label at the end of the words: `某单位 审核人`, `负 责 人`. */
function personalIn(printed: string): string | undefined {
  for (let at = 0; at !== -1; at = nextWord(printed, at)) {
    const label = labelOf(printed.slice(at));
    if (label?.part === "personal") return label.word;
  }
  return undefined;
}

function nextWord(text: string, from: number): number {
  const gap = text.slice(from).search(/[ \u3000]\S/u);
  return gap === -1 ? -1 : from + gap + 1;
}

/** The text without telephone, identity and account numbers. */
export function withoutNumbers(text: string, report: Report): string {
  let result = "";
  let end = 0;
  for (const { kind, index, length } of findNumbers(text)) {
    const number = text.slice(index, index + length);
    result += text.slice(end, index) + (report(NUMBER_WORDS[kind], number) ? MASK.repeat(length) : number);
    end = index + length;
  }
  return result + text.slice(end);
}

/** Signs in the place of the text; one that is kept back already stays. */
export function masked(text: string, label: string, report: Report): string {
  if (/^[*＊\s/／—-]*$/u.test(text) || !report(label, text)) return text;
  return MASK.repeat(Math.min(text.length, 3));
}
