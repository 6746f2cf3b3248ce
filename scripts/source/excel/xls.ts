/** Old Excel workbooks (.xls, and WPS's .et of the same make) → blocks, as for xlsx. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { rootStream } from "../container/ole.ts";
import { type SourceDocument, UnreadableFile } from "../document.ts";
import type { Watch } from "../limits.ts";
import { tidyCell } from "./cell-text.ts";
import { formatNumber } from "./number-format.ts";
import { readSheets, type Sheet, type SheetCell } from "./sheet.ts";

/** Rows of a sheet that are read; BIFF8 holds no more. */
const MAX_ROWS = 65_536;
/** Code page of workbooks older than Excel 97 that do not state theirs: GBK. */
const CODE_PAGE = 936;
/** The short date without a format code of its own; Excel for China shows the year first. */
const SHORT_DATES: Readonly<Record<string, string>> = { "m/d/yy": "yyyy/m/d", "m/d/yy h:mm": "yyyy/m/d h:mm" };

/** The visible sheets in their order; hidden ones are noted. */
export async function readXls(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const book = await openBook(bytes);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name, index): Sheet[] => {
    const content = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return content ? [sheetOf(name, hidden, content, date1904, watch)] : [];
  });
  return { format: "Excel 97", ...readSheets(sheets, watch) };
}

async function openBook(bytes: Uint8Array): Promise<WorkBook> {
  // Large; only loaded for such a workbook.
  const { read, set_cptable } = await import("@e965/xlsx");
  set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  try {
    // Only the stream of the workbook: the document's properties are not wanted, and damaged ones make the library
    // allocate without end.
    const stream = rootStream(bytes, "Workbook") ?? rootStream(bytes, "Book");
    if (!stream) throw new UnreadableFile("damaged-file");
    return read(withoutArrays(stream), {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: true,
      sheetRows: MAX_ROWS,
      codepage: CODE_PAGE,
    });
  } catch (error) {
    throw new UnreadableFile(/password|encrypt/iu.test(String(error)) ? "encrypted-file" : "damaged-file");
  }
}

/** Records of formulas for many cells (Array, Table, ShrFmla; MS-XLS 2.4.4, 2.4.313, 2.4.277). */
const ARRAYS: ReadonlySet<number> = new Set([0x0021, 0x0221, 0x0236, 0x04bc]);
/** A record that says nothing (InterfaceEnd). */
const NOTHING = 0x00e2;

/** The cells have their values in records of their own, while a damaged formula keeps the library busy without end. */
function withoutArrays(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (ARRAYS.has(view.getUint16(at, true))) view.setUint16(at, NOTHING, true);
  }
  return stream;
}

function sheetOf(name: string, hidden: boolean, content: WorkSheet, date1904: boolean, watch: Watch): Sheet {
  const cells: SheetCell[] = [];
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = content["!data"] ?? [];
  for (const [row, line] of rows.entries()) {
    watch.tick();
    for (const [column, cell] of line?.entries() ?? []) {
      const text = cell ? shownText(cell, date1904) : "";
      if (text !== "") cells.push({ row, column, text });
    }
    watch.addCells(line?.length ?? 0);
  }
  const merges = (content["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenIn = (lines: readonly ({ hidden?: boolean } | undefined)[] = []): Set<number> =>
    new Set(lines.flatMap((line, index) => (line?.hidden ? [index] : [])));
  return {
    name,
    hidden,
    cells,
    merges,
    hiddenRows: hiddenIn(content["!rows"]),
    hiddenColumns: hiddenIn(content["!cols"]),
  };
}

function shownText(cell: CellObject, date1904: boolean): string {
  if (cell.t === "n" && typeof cell.v === "number") {
    const code = String(cell.z ?? "General");
    return tidyCell(formatNumber(cell.v, SHORT_DATES[code] ?? code, date1904));
  }
  if (cell.t === "b") return cell.v === true ? "TRUE" : "FALSE";
  return tidyCell(cell.t === "s" && typeof cell.v === "string" ? cell.v : (cell.w ?? ""));
}
