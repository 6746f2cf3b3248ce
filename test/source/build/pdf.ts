/** Small PDFs for tests: ruled lines and text, Latin in Helvetica, Chinese in a font that is named but not embedded. */

/** Drawing operations of a page, in points from the bottom left of an A4 sheet. */
export type PdfPage = readonly string[];

const WIDTH = 595;
const HEIGHT = 842;

/** Page entries such as `/Rotate 90` go to every page. */
export function pdfOf(pages: readonly PdfPage[], entries = ""): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  ];
  for (const [index, page] of pages.entries()) {
    const content = page.join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ${entries} /Contents ${7 + 2 * index} 0 R /Resources << /Font << /C 3 0 R /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return assemble(objects);
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Chinese text with its line at a point. */
export function chinese(x: number, y: number, text: string, size = 10): string {
  const codes = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  return `BT /C ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

export function latin(x: number, y: number, text: string, size = 10): string {
  return `BT /H ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S`;
}

/** A cell of a drawn table; `column` and spans as in a document. */
export interface DrawnCell {
  readonly text: string;
  readonly column: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export const FONT_SIZE = 10;
export const LEADING = 14;
/** Between the sides of a cell and its text. */
export const PAD = 4;

/**
 * A ruled table as word processors print it: every cell with its four sides, its text wrapped to its width. `xs` are the
 * edges of the columns; `top` is the table's upper edge. Returns the operations and the table's lower edge.
 */
export function drawTable(
  rows: readonly (readonly DrawnCell[])[],
  xs: readonly number[],
  top: number,
): { operations: string[]; bottom: number } {
  const ys = [top];
  for (const height of heightsOf(rows, xs)) ys.push((ys.at(-1) ?? 0) - height);
  const operations = rows.flatMap((cells, row) =>
    cells.flatMap((cell) => {
      const [left = 0, right = 0] = [xs[cell.column], xs[cell.column + (cell.colSpan ?? 1)]];
      const [upper = 0, lower = 0] = [ys[row], ys[row + (cell.rowSpan ?? 1)]];
      const sides = [
        line(left, upper, right, upper),
        line(left, lower, right, lower),
        line(left, lower, left, upper),
        line(right, lower, right, upper),
      ];
      const texts = wrap(cell.text, right - left).map((text, index) =>
        chinese(left + PAD, upper - PAD - FONT_SIZE - index * LEADING, text, FONT_SIZE),
      );
      return [...sides, ...texts];
    }),
  );
  return { operations, bottom: ys.at(-1) ?? top };
}

/** Heights of the rows: what spans several of them makes none higher. */
export function heightsOf(rows: readonly (readonly DrawnCell[])[], xs: readonly number[]): number[] {
  const widthOf = (cell: DrawnCell): number => (xs[cell.column + (cell.colSpan ?? 1)] ?? 0) - (xs[cell.column] ?? 0);
  return rows.map((cells) => {
    const lines = cells
      .filter((cell) => (cell.rowSpan ?? 1) === 1)
      .map((cell) => wrap(cell.text, widthOf(cell)).length);
    return Math.max(1, ...lines) * LEADING + 2 * PAD;
  });
}

/** The lines of a text in a cell of this width. All characters are a full size wide: the font's default width. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(1, Math.floor((width - 2 * PAD) / FONT_SIZE));
  return text.split("\n").flatMap((paragraph) => {
    const characters = [...paragraph];
    const lines: string[] = [];
    while (characters.length > 0) lines.push(characters.splice(0, most).join(""));
    return lines;
  });
}
