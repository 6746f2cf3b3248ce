/** The content of a page as passages that a voice can read: block by block, a table row as one sentence. */

export interface Passage {
  readonly text: string;
  readonly element: Element;
}

const BLOCKS = "h1, h2, h3, p, li, dt, dd, caption, tr, blockquote, summary";
/** Voices stop in the middle of long texts, so these are cut at their punctuation. */
const LONGEST = 160;

/** Passages in reading order; what is not shown is not read. */
export function passagesOf(main: Element): Passage[] {
  return [...main.querySelectorAll(BLOCKS)]
    .filter((element) => !element.querySelector(BLOCKS) && isShown(element))
    .flatMap((element) => cut(spoken(element)).map((text) => ({ text, element })));
}

/** Cuts a text into pieces of at most `longest` letters, after punctuation where there is any. */
export function cut(text: string, longest = LONGEST): string[] {
  const pieces: string[] = [];
  for (const part of text.split(/(?<=[。！？；，,;])/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= longest) pieces[pieces.length - 1] = last + part;
    else for (let start = 0; start < part.length; start += longest) pieces.push(part.slice(start, start + longest));
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

function spoken(element: Element): string {
  const text = (part: Element): string => (part.textContent ?? "").replace(/\s+/gu, " ").trim();
  if (element.tagName !== "TR") return text(element);
  return [...element.children].map(text).filter(Boolean).join("，");
}

function isShown(element: Element): boolean {
  if (element.closest("nav, [aria-hidden=true], .visually-hidden, .chart")) return false;
  return element.getClientRects().length > 0;
}
