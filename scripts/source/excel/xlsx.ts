/** Excel workbooks (.xlsx) → blocks: one table a sheet, each cell as Excel shows it. Places are the sheet and its row. */
import { type Archive, openArchive } from "../container/archive.ts";
import { mainPart, relatedPart, relationshipsOf } from "../container/ooxml.ts";
import { elementsOf } from "../container/xml.ts";
import { type SourceDocument, type SourceNote, UnreadableFile } from "../document.ts";
import type { Watch } from "../limits.ts";
import { readSheets, type Sheet } from "./sheet.ts";
import { readSharedStrings } from "./xlsx-cell.ts";
import { readBoxes } from "./xlsx-drawing.ts";
import { readWorksheet } from "./xlsx-sheet.ts";
import { stylesOf } from "./xlsx-styles.ts";

/** The visible sheets in their order; hidden ones and formulas that were never calculated are noted. */
export async function readXlsx(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const archive = await openArchive(bytes, watch);
  const main = mainPart(archive, watch) ?? "xl/workbook.xml";
  const workbook = archive.read(main);
  if (!workbook) throw new UnreadableFile("damaged-file");
  const listed = elementsOf(workbook, ["sheet", "workbookPr"], watch);
  const date1904 = /^(?:1|true)$/u.test(listed.find((each) => each.name === "workbookPr")?.attributes.date1904 ?? "");
  const part = (type: string): Uint8Array | undefined => archive.read(relatedPart(archive, main, type, watch) ?? "");
  const strings = readSharedStrings(part("sharedStrings"), watch);
  const formatCell = stylesOf(part("styles"), date1904, watch);
  const targets = new Map(
    relationshipsOf(archive, main, watch)
      .filter((each) => each.type === "worksheet")
      .map((each) => [each.id, each.target]),
  );
  const notes: SourceNote[] = [];
  const sheets = listed.flatMap(({ name, attributes }): Sheet[] => {
    const target = targets.get(attributes["r:id"] ?? attributes.id ?? "");
    if (name !== "sheet" || target === undefined) return [];
    const sheetName = attributes.name ?? "";
    const content = readWorksheet(partOf(archive, target), { strings, formatCell, watch });
    for (const cell of content.uncalculated.slice(0, 20)) {
      notes.push({ code: "formula-without-value", place: { sheet: sheetName }, data: { sheet: sheetName, cell } });
    }
    const hidden = /^(?:hidden|veryHidden)$/u.test(attributes.state ?? "");
    return [{ name: sheetName, hidden, ...content, boxes: readBoxes(archive, target, watch) }];
  });
  const read = readSheets(sheets, watch);
  return { format: "Excel", blocks: read.blocks, notes: [...read.notes, ...notes] };
}

function partOf(archive: Archive, name: string): Uint8Array {
  const bytes = archive.read(name);
  if (!bytes) throw new UnreadableFile("damaged-file");
  return bytes;
}
