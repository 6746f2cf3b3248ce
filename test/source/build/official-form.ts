/** A form as it is officially printed, merged cells and all, rendered to every format that can be imported. */
import { utils, write } from "@e965/xlsx";
import type { RecognizedForm } from "../../../scripts/recognize/form.ts";
import { cell, docxOf, escapeXml, paragraph, row, table } from "./docx.ts";
import { chinese, type DrawnCell, drawTable, pdfOf } from "./pdf.ts";
import { mhtOf, sheetData, sheetXmlOf, wordXmlOf } from "./single-file.ts";
import { sheetRow, stylesXml, textCell, xlsxOf } from "./xlsx.ts";

export type DrawnRow = readonly DrawnCell[];
type FormRows = readonly DrawnRow[];

const COLUMNS = 5;

/** The rows of the official form: labels span, and a level spans the rows of its indicators. */
export function officialRows(form: RecognizedForm): FormRows {
  const wide = (label: string, text = ""): DrawnCell[] => [
    { text: label, column: 0, colSpan: 2 },
    { text, column: 2, colSpan: 3 },
  ];
  const pair = (label: string, text = "", second = "", other = ""): DrawnCell[] => [
    { text: label, column: 0, colSpan: 2 },
    { text, column: 2 },
    { text: second, column: 3 },
    { text: other, column: 4 },
  ];
  const amount = (label: string, text = ""): DrawnCell[] => [
    { text: label, column: 2 },
    { text, column: 3, colSpan: 2 },
  ];
  return [
    wide("项目名称", form.name),
    pair("主管部门及代码", form.department?.text, "实施单位", form.implementingUnit),
    pair("项目来源", form.origin, "项目期", form.period),
    [{ text: "项目资金\n(万元)", column: 0, colSpan: 2, rowSpan: 4 }, ...amount("年度资金总额:", form.funds?.total)],
    amount("其中:财政拨款", form.funds?.fiscalAppropriation),
    amount("上年结转", form.funds?.carryOver),
    amount("其他资金", form.funds?.other),
    [
      { text: "年度目标", column: 0 },
      { text: form.goal ?? "", column: 1, colSpan: 4 },
    ],
    [
      { text: "绩效指标", column: 0, rowSpan: form.indicators.length + 1 },
      ...["一级指标", "二级指标", "三级指标", "指标值"].map((text, index) => ({ text, column: index + 1 })),
    ],
    ...form.indicators.map((indicator, index): DrawnCell[] => {
      const key1 = indicator.level1;
      const key2 = `${key1} ${indicator.level2}`;
      const before = form.indicators[index - 1];
      const rest = form.indicators.slice(index);
      const cells: DrawnCell[] = [];
      if (before?.level1 !== key1) {
        cells.push({ text: key1 ?? "", column: 1, rowSpan: runLength(rest, (each) => each.level1 === key1) });
      }
      if (`${before?.level1} ${before?.level2}` !== key2) {
        const rowSpan = runLength(rest, (each) => `${each.level1} ${each.level2}` === key2);
        cells.push({ text: indicator.level2 ?? "", column: 2, rowSpan });
      }
      return [...cells, { text: indicator.name ?? "", column: 3 }, { text: indicator.target ?? "", column: 4 }];
    }),
  ];
}

/** The year's line below the title: the year that the title says, or the published document's. */
function yearLine(title: string): string {
  return `(${/\d{4}(?=年)/u.exec(title)?.[0] ?? "2024"}年度)`;
}

/** Prints a form as a file of a format; a new format needs its line here. */
const PRINTERS: Readonly<Record<string, (title: string, rows: FormRows) => Uint8Array>> = {
  docx: asDocx,
  xlsx: asXlsx,
  html: (title, rows) => new TextEncoder().encode(asHtml(title, rows)),
  csv: (title, rows) => new TextEncoder().encode(asCsv(title, rows)),
  xls: asXls,
  md: (title, rows) => new TextEncoder().encode(asMarkdown(title, rows)),
  pdf: (title, rows) => pdfOfForms([{ title, rows }]),
  mht: (title, rows) => mhtOf([{ html: asHtml(title, rows) }]),
  "sheet.xml": asSheetXml,
  "word.xml": (title, rows) => wordXmlOf(asBody(title, rows)),
};

/** The formats that a form can be printed in, by the ending of a file's name. */
export const FORMATS: readonly string[] = Object.keys(PRINTERS);

/** Format → the form in a file of that format. */
export function formInEveryFormat(title: string, rows: FormRows): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(PRINTERS).map(([format, print]) => [format, print(title, rows)]));
}

/** A PDF with one form a page. */
export function pdfOfForms(forms: readonly { readonly title: string; readonly rows: FormRows }[]): Uint8Array {
  return pdfOf(
    forms.map(({ title, rows }) => {
      const { operations } = drawTable(rows, [40, 100, 180, 290, 440, 555], 760);
      return [chinese(220, 800, title, 16), chinese(260, 775, yearLine(title)), ...operations];
    }),
  );
}

function runLength<T>(items: readonly T[], belongs: (item: T) => boolean): number {
  const end = items.findIndex((item) => !belongs(item));
  return end === -1 ? items.length : end;
}

function asDocx(title: string, rows: FormRows): Uint8Array {
  return docxOf(asBody(title, rows));
}

function asBody(title: string, rows: FormRows): string {
  const grid = expand(rows);
  const xml = grid.map((slots) =>
    row(
      ...slots.flatMap((slot) => {
        if (slot.kind === "beside") return [];
        const span = slot.cell.colSpan ? `<w:gridSpan w:val="${slot.cell.colSpan}"/>` : "";
        if (slot.kind === "below") return [cell("", `${span}<w:vMerge/>`)];
        return [cell(slot.cell.text, `${span}${slot.cell.rowSpan ? '<w:vMerge w:val="restart"/>' : ""}`)];
      }),
    ),
  );
  return `${paragraph(title)}${paragraph(yearLine(title))}${table(...xml)}`;
}

/** The rows of a sheet: title and year stand in cells of their own over the whole width. */
function sheetRows(title: string, rows: FormRows): FormRows {
  const line = (text: string): DrawnRow => [{ text, column: 0, colSpan: COLUMNS }];
  return [line(title), line(yearLine(title)), ...rows];
}

/** A workbook of Excel 97. */
function asXls(title: string, rows: FormRows): Uint8Array {
  const all = sheetRows(title, rows);
  const grid = expand(all).map((slots) => slots.map((slot) => (slot.kind === "cell" ? slot.cell.text : "")));
  const sheet = utils.aoa_to_sheet(grid);
  sheet["!merges"] = all.flatMap((cells, r) =>
    cells.flatMap(({ column: c, colSpan = 1, rowSpan = 1 }) =>
      colSpan * rowSpan > 1 ? [{ s: { r, c }, e: { r: r + rowSpan - 1, c: c + colSpan - 1 } }] : [],
    ),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "目标表");
  return new Uint8Array(write(book, { bookType: "biff8", type: "array" }));
}

/** Rows with pipes; a merged cell stands at its top left, the places it covers are empty. */
function asMarkdown(title: string, rows: FormRows): string {
  const lines = expand(rows).map((slots) => {
    const texts = slots.map((slot) => (slot.kind === "cell" ? slot.cell.text : ""));
    return `| ${texts.map((text) => text.replaceAll("|", "\\|").replaceAll("\n", "<br>")).join(" | ")} |`;
  });
  const [first = "", ...rest] = lines;
  return [title, "", yearLine(title), "", first, `|${"---|".repeat(COLUMNS)}`, ...rest, ""].join("\n");
}

function asXlsx(title: string, rows: FormRows): Uint8Array {
  const all = sheetRows(title, rows);
  const address = (column: number, index: number): string => `${"ABCDE"[column]}${index + 1}`;
  const merges = all.flatMap((cells, index) =>
    cells.flatMap(({ column, colSpan = 1, rowSpan = 1 }) =>
      colSpan * rowSpan > 1 ? [`${address(column, index)}:${address(column + colSpan - 1, index + rowSpan - 1)}`] : [],
    ),
  );
  const sheet = all.map((cells, index) =>
    sheetRow(index + 1, ...cells.map(({ column, text }) => textCell(address(column, index), text))),
  );
  return xlsxOf([{ name: "目标表", rows: sheet, merges }], { "xl/styles.xml": stylesXml([]) });
}

function asSheetXml(title: string, rows: FormRows): Uint8Array {
  const lines = sheetRows(title, rows).map((cells) => {
    const each = cells.map(({ text, column, colSpan = 1, rowSpan = 1 }) => {
      const merge = `ss:MergeAcross="${colSpan - 1}" ss:MergeDown="${rowSpan - 1}"`;
      return `<Cell ss:Index="${column + 1}" ${merge}>${sheetData(text)}</Cell>`;
    });
    return `<Row>${each.join("")}</Row>`;
  });
  return sheetXmlOf(`<Worksheet ss:Name="目标表"><Table>${lines.join("")}</Table></Worksheet>`);
}

function asHtml(title: string, rows: FormRows): string {
  const body = rows.map((cells) => {
    const tags = cells.map(({ text, colSpan = 1, rowSpan = 1 }) => {
      const lines = text.split("\n").map(escapeXml).join("<br>");
      return `<td colspan="${colSpan}" rowspan="${rowSpan}"><p>${lines}</p></td>`;
    });
    return `<tr>${tags.join("\n")}</tr>`;
  });
  return `<!DOCTYPE html><meta charset="utf-8"><nav>首页</nav><h1>${title}</h1><p>${yearLine(title)}</p><table>${body.join("\n")}</table>`;
}

function asCsv(title: string, rows: FormRows): string {
  const fields = expand(rows).map((slots) => slots.map((slot) => (slot.kind === "cell" ? slot.cell.text : "")));
  return [[title], [yearLine(title)], ...fields]
    .map((each) => each.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
}

interface Slot {
  /** A cell, or a place that a cell covers from the left or from above. */
  readonly kind: "cell" | "beside" | "below";
  readonly cell: DrawnCell;
}

/** Every place of the grid. */
function expand(rows: FormRows): Slot[][] {
  const grid: Slot[][] = rows.map(() => []);
  for (const [index, cells] of rows.entries()) {
    for (const each of cells) {
      for (let down = 0; down < (each.rowSpan ?? 1); down += 1) {
        for (let right = 0; right < (each.colSpan ?? 1); right += 1) {
          const slots = grid[index + down];
          if (slots)
            slots[each.column + right] = { kind: right > 0 ? "beside" : down > 0 ? "below" : "cell", cell: each };
        }
      }
    }
  }
  return grid;
}
