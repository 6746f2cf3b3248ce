/** What the department decided about texts in its documents: that they name no person, or that they do. */

export interface Decisions {
  /** Published as they are, where they would be masked. */
  readonly keep: readonly string[];
  /** Masked wherever they stand. */
  readonly mask: readonly string[];
}

/** What came of the decisions in one document. */
export interface Decided {
  /** The texts of `keep` that would have been masked. */
  readonly kept: readonly string[];
  /** The texts of `mask` that stood somewhere, and in how many places. */
  readonly found: readonly string[];
  readonly masked: number;
}

export const UNDECIDED: Decisions = { keep: [], mask: [] };

/** Which texts of `keep` make up the text, alone or with marks between; none where any part of it is not among them. */
export function keptIn(text: string, keep: readonly string[]): string[] {
  const same = (part: string): string | undefined => keep.find((word) => bare(word) === bare(part));
  const parts = [text].flatMap((all) => (same(all) ? [all] : all.split(/[、,\uFF0C;\uFF1B/\uFF0F]+/u)));
  const words = parts.flatMap((part) => (same(part) ? [part] : part.split(/\s+/u))).filter((word) => word !== "");
  const found = words.map(same);
  return found.every((one) => one !== undefined) ? found : [];
}

/** The text with each of the words replaced, its letters set wide or not. */
export function replaceWords(
  text: string,
  words: readonly string[],
  replace: (found: string, word: string) => string,
): string {
  return words.reduce((rest, word) => {
    const letters = [...bare(word)].map((letter) => RegExp.escape(letter));
    return rest.replace(new RegExp(letters.join("\\s*"), "giu"), (found) => replace(found, word));
  }, text);
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
