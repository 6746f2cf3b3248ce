/** Small workbooks for tests, with the XML written by hand. */
import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./docx.ts";

/** One sheet: cell elements, and what stands after the cells (merged ranges) or before (columns). */
export interface SheetXml {
  readonly name: string;
  readonly state?: string;
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  readonly columns?: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function xlsxOf(sheets: readonly SheetXml[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const list = (links: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ["xl/styles.xml", "styles"],
      ...sheets.map((_, index) => [`xl/worksheets/sheet${index}.xml`, "worksheet"] as const),
    ]),
    "_rels/.rels": list([link("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": list([
      ...sheets.map((_, index) => link(`s${index}`, "worksheet", `worksheets/sheet${index}.xml`)),
      link("st", "styles", "styles.xml"),
      link("ss", "sharedStrings", "/xl/sharedStrings.xml"),
    ]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="s${index}"${state ? ` state="${state}"` : ""}/>`,
      )
      .join("")}</sheets></workbook>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetXml(sheet)])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function contentTypes(parts: readonly (readonly [part: string, type: string])[]): string {
  const each = parts.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`;
}

function sheetXml({ rows, merges = [], columns = "" }: SheetXml): string {
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<worksheet xmlns="${MAIN}">${columns}<sheetData>${rows.join("")}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

export function sheetRow(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join("")}</row>`;
}

export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

export function numberCell(address: string, value: number | string, style = 0): string {
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

/** A styles part: style 0 is General, the others have these format codes. */
export function stylesXml(codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`);
  const styles = codes.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
}
