/** Texts that the department had masked, wherever they stand in a document. */
import { type Block, type Place, rowAnchor, type SourceDocument } from "../../source/document.ts";
import { replaceWords } from "./decisions.ts";
import { masked, type Report } from "./mask-text.ts";

/** What the report calls them. */
export const BY_HAND = "指定遮盖的文字";

/** The document with these words masked wherever they stand; each that does is put into `found`. */
export function withoutWords(
  document: SourceDocument,
  words: readonly string[],
  found: Set<string>,
  reporter: (place: Place, row?: string) => Report,
): SourceDocument {
  let table = 0;
  const blocks = document.blocks.map((block): Block => {
    const without = (text: string, report: Report): string =>
      replaceWords(text, words, (printed, word) => {
        found.add(word);
        return masked(printed, BY_HAND, report);
      });
    if (block.kind === "text") return { ...block, text: without(block.text, reporter(block.place)) };
    table += 1;
    const rows = block.rows.map((row, index) => {
      const report = reporter(row.place, rowAnchor(table, index + 1));
      return { ...row, cells: row.cells.map((cell) => ({ ...cell, text: without(cell.text, report) })) };
    });
    return { ...block, rows };
  });
  return { ...document, blocks };
}
