/** Years in Chinese figures: `二〇二四年`. */

const FIGURES = "〇一二三四五六七八九";
/** Only before 年: the circle is a zero there, whichever of the signs it is. */
const YEAR = /(?:一九|二[〇○零◯Oo0])[〇○零◯Oo0一二三四五六七八九]{2}(?=\s*年)/gu;

/** The text with its years in digits, and as long as it was; for finding, not for keeping. */
export function withYearDigits(text: string): string {
  return text.replace(YEAR, (year) =>
    [...year].map((sign) => (FIGURES.includes(sign) ? String(FIGURES.indexOf(sign)) : "0")).join(""),
  );
}
