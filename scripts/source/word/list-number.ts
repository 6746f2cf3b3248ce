/** One number of a Word list in the figures that its level asks for (ECMA-376 part 1, 17.18.59). */

const CHINESE = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const LEGAL = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [value: number, text: string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** The number as it is printed, 1 or more; digits where the format is not known. */
export function formatListNumber(value: number, format: string): string {
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format.startsWith("decimalFullWidth")) return fullWidth(value);
  if (format.startsWith("decimalEnclosedCircle") && value >= 1 && value <= 20)
    return String.fromCodePoint(0x245f + value);
  if (format === "lowerLetter") return letter(value);
  if (format === "upperLetter") return letter(value).toUpperCase();
  if (format === "lowerRoman") return roman(value);
  if (format === "upperRoman") return roman(value).toUpperCase();
  if (format === "ideographTraditional") return STEMS[value - 1] ?? String(value);
  if (format === "ideographZodiac") return BRANCHES[value - 1] ?? String(value);
  if (format === "chineseLegalSimplified") return inTens(value, LEGAL, "拾", "壹拾");
  if (/^(?:chinese|taiwanese|japaneseCounting|ideographDigital)/u.test(format))
    return inTens(value, CHINESE, "十", "十");
  return String(value);
}

/** 1–99 in Chinese figures; larger list numbers do not occur and stay in digits. */
function inTens(value: number, figures: readonly string[], ten: string, firstTen: string): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? "" : tens === 1 ? firstTen : `${figures[tens]}${ten}`;
  return `${head}${ones === 0 ? "" : figures[ones]}`;
}

/** a … z, then aa, bb as Word counts on. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
}
