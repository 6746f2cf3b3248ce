/** A document in a few lines, for the eye: `# text` and `| cell | cell |`, with `→2` for columns and `↓2` for rows spanned. */
import type { Block, Cell, SourceDocument } from "../../../scripts/source/document.ts";
import { readSource } from "../../../scripts/source/read.ts";

export async function show(fileName: string, bytes: Uint8Array): Promise<string[]> {
  return showBlocks((await readSource(fileName, bytes)).blocks);
}

export function showBlocks(blocks: SourceDocument["blocks"]): string[] {
  return blocks.flatMap((block: Block) =>
    block.kind === "text"
      ? [`# ${oneLine(block.text)}`]
      : ["table", ...block.rows.map((row) => `| ${row.cells.map(showCell).join(" | ")} |`)],
  );
}

function showCell(cell: Cell): string {
  const spans = `${cell.colSpan ? `→${cell.colSpan}` : ""}${cell.rowSpan ? `↓${cell.rowSpan}` : ""}`;
  return `${cell.column}${spans}:${oneLine(cell.text)}`;
}

function oneLine(text: string): string {
  return text.replaceAll("\n", "⏎");
}
