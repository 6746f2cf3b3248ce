/** The signs of Markdown that are no text: strokes before signs, stars around a whole line, names of letters. */

const ENTITIES: Readonly<Record<string, string>> = { gt: ">", lt: "<", amp: "&", quot: '"', nbsp: "\u00A0" };

/** Signs that the readers of scans write as formulas: `$\\geq 95\\%$`. */
const FORMULA_SIGNS: Readonly<Record<string, string>> = {
  geq: "≥",
  geqslant: "≥",
  ge: "≥",
  leq: "≤",
  leqslant: "≤",
  le: "≤",
  times: "×",
  pm: "±",
  sim: "~",
};

/** The text with such formulas as the signs that they stand for. */
export function plainFormulas(text: string): string {
  return text.replace(/\$(?=\S)([^$\n]{1,40})(?<=\S)\$/gu, (formula, inner: string) => plainFormula(inner) ?? formula);
}

/** The formula as text, where it is nothing but figures and such signs. */
function plainFormula(inner: string): string | undefined {
  const text = inner
    .replace(/\\([a-z]+)\s*/gu, (sign, name: string) => FORMULA_SIGNS[name] ?? sign)
    .replaceAll("\\%", "%");
  return /^[\d\s.,%≥≤×±~<>=+-]+$/u.test(text) ? text.replace(/\s+/gu, "") : undefined;
}

/** The line as a page shows it. Stars inside a line stay: departments print them for what they keep back (`[055]****`). */
export function plainText(line: string): string {
  const whole = /^(\*{2}|_{2})(?![\s*_])([^*_]+)(?<!\s)\1$/u.exec(line);
  return plainFormulas(whole?.[2] ?? line)
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/&(gt|lt|amp|quot|nbsp);/gu, (sign, name: string) => ENTITIES[name] ?? sign);
}
