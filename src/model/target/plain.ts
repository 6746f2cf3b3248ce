/** The text that the parsers read: one width, no spaces. Only for reading; the published words are never replaced. */

const SYMBOLS: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "﹥": ">",
  "≦": "≤",
  "⩽": "≤",
  "﹤": "<",
  "﹦": "=",
  "﹪": "%",
  "∶": ":",
  "。": ".",
  "∕": "/",
  "⁄": "/",
  "〜": "~",
  "∼": "~",
  "−": "-",
  "﹣": "-",
};

const CHINESE_DIGITS = "零一二三四五六七八九";

/**
 * Full-width forms and look-alike signs as plain ones, white space gone. Not NFKC, which would turn ㎡ into `m2` and
 * ① into `1`: new figures out of nothing. A line break in a cell is a wrapped line, unless asked to be a separator.
 */
export function plainText(text: string, lineBreak: "" | ";" = ""): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[≧⩾﹥≦⩽﹤﹦﹪∶。∕⁄〜∼−﹣]/gu, (char) => SYMBOLS[char] ?? char)
    .replace(/(\d)[^\S\n]+(?=\d{3}(?!\d))/gu, "$1")
    .replace(/(\d)\s+(?=\d)/gu, "$1;")
    .replace(/[ \t\r\f\v\u00A0\u2000-\u200B\u3000\uFEFF]+/gu, "")
    .replace(/\n+/gu, lineBreak)
    .replace(/[.;,!]+$/u, "")
    .replace(/>=|=>/gu, "≥")
    .replace(/<=|=</gu, "≤")
    .replace(/==/gu, "=")
    .replace(/百分之百/gu, "100%")
    .replace(/百分之(\d+(?:\.\d+)?)/gu, "$1%")
    .replace(/百分之([一二三四五六七八九]?十?[一二三四五六七八九]?)(?:点([零一二三四五六七八九]+))?/gu, percentOf)
    .replace(/^(?:一(?=(?:年|季度|月|周|天)[\d一二两三四五六七八九十])|1(?=[年周天]\d+次))/u, "每")
    .replace(/^半年(?=[\d一二两三四五六七八九十])/u, "每半年");
}

function percentOf(printed: string, word: string, fraction = ""): string {
  const value = chineseNumber(word);
  const digits = [...fraction].map((char) => CHINESE_DIGITS.indexOf(char)).join("");
  return value === undefined ? printed : `${value}${digits && `.${digits}`}%`;
}

/** The value of a Chinese numeral up to 99 (`十二`, `两`); undefined for anything else. */
export function chineseNumber(word: string): number | undefined {
  const digit = (char: string): number => (char === "两" ? 2 : CHINESE_DIGITS.indexOf(char));
  const match = /^([一二三四五六七八九])?(十)?([一二两三四五六七八九])?$/u.exec(word);
  if (!match || word === "") return undefined;
  const [, first, ten, last] = match;
  if (ten === undefined) return first === undefined || last === undefined ? digit(first ?? last ?? "") : undefined;
  if (last === "两") return undefined;
  return (first === undefined ? 1 : digit(first)) * 10 + (last === undefined ? 0 : digit(last));
}
