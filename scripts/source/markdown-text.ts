/** The signs of Markdown that are no text: strokes before signs, stars around a whole line, names of letters. */

const ENTITIES: Readonly<Record<string, string>> = { gt: ">", lt: "<", amp: "&", quot: '"', nbsp: "\u00A0" };

/** The line as a page shows it. Stars inside a line stay: departments print them for what they keep back (`[055]****`). */
export function plainText(line: string): string {
  const whole = /^(\*{2}|_{2})(?![\s*_])([^*_]+)(?<!\s)\1$/u.exec(line);
  return (whole?.[2] ?? line)
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/&(gt|lt|amp|quot|nbsp);/gu, (sign, name: string) => ENTITIES[name] ?? sign);
}
