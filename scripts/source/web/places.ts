/** Places for web pages that people open in Word or Excel, where nobody sees the lines of their source. */
import type { Block, Place } from "../document.ts";

/** Blocks with places that hold in a program that shows the page: the text's number, the table's number and the row in it. */
export function placedByTable(blocks: readonly Block[]): Block[] {
  let paragraph = 0;
  let table = 0;
  return blocks.map((block): Block => {
    if (block.kind === "text") {
      paragraph += 1;
      return { ...block, place: { paragraph } };
    }
    table += 1;
    const at = (row: number): Place => ({ table, row });
    return { kind: "table", rows: block.rows.map((row, index) => ({ ...row, place: at(index + 1) })) };
  });
}
