/** The letters that a page shows: what a font's table of letters says of its shapes is sometimes another one. */
import { withoutRadicals } from "../../../src/model/radicals.ts";

/**
 * The text with radicals, ligatures, wave and joined dashes as the letters that they print, without what prints nothing.
 * These are accidents of the file, not what was written; full-width forms are what was written and stay.
 */
export function printedLetters(text: string): string {
  return withoutRadicals(text)
    .replace(/[\ufb00-\ufb06\uf900-\ufaff]/gu, (letter) => letter.normalize("NFKC"))
    .replaceAll("\u301c", "～")
    .replaceAll("\u22ef", "…")
    .replaceAll("\u2e3a", "——")
    .replaceAll("\u2e3b", "———")
    .replace(/[\p{Cc}\ufeff\u200b\u00ad]/gu, "");
}
