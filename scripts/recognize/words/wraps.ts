/**
 * Line breaks inside a cell. A name is one line, whatever its cell's width. In a text a break is the author's when the
 * line before it ends a sentence or stops early, or the line after it begins an item; every other break is a wrap of
 * the page and goes (Chinese joins without a space).
 */

const ENDS_SENTENCE = /[\u3002;\uFF1B!\uFF01?\uFF1F:\uFF1A]["\u201D\u2019\u300D\u300F)\uFF09]?$/u;
const BEGINS_ITEM =
  /^(?:[(\uFF08]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\uFF09、]|\d{1,2}[.\uFF0E](?!\d)|[①-⑳⑴-⒇]|(?:目标|指标)\s*\d|[-—·●◆■]|[≥≤≧≦<>=\uFF1C-\uFF1E])/u;

const GOES_ON = /[,\uFF0C、]$/u;
/** A line that is shorter than this share of the longest one ended on purpose. */
const EARLY_END = 0.7;

/** The text on one line. */
export function joinLines(text: string): string {
  return linesOf(text).reduce(join, "");
}

/** The text with the author's line breaks only. */
export function joinWraps(text: string): string {
  const lines = linesOf(text);
  if (lines.length < 2) return text.trim();
  const longest = Math.max(...lines.map(widthOf));
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1] ?? "";
    if (index === 0) return line;
    if (GOES_ON.test(before) && !BEGINS_ITEM.test(line)) return join(joined, line);
    const own = ENDS_SENTENCE.test(before) || BEGINS_ITEM.test(line) || widthOf(before) < longest * EARLY_END;
    return own ? `${joined}\n${line}` : join(joined, line);
  }, "");
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function join(before: string, after: string): string {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? `${before} ${after}` : before + after;
}

/** Width in Chinese characters; Latin letters and digits are half as wide. */
function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) width += letter.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
}
