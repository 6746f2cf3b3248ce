/** Rows of a table in short, for tests of layouts. */

/** `甲{c2,r3}|乙` → a row whose first cell is over two columns and three rows. */
export function htmlRow(line: string): string {
  return `<tr>${line.split("|").map(htmlCell).join("")}</tr>`;
}

function htmlCell(text: string): string {
  const [, words = "", spans = ""] = /^(.*?)(?:\{([^}]*)\})?$/su.exec(text) ?? [];
  const [cols, rows] = ["c", "r"].map((key) => new RegExp(`${key}(\\d+)`, "u").exec(spans)?.[1] ?? "1");
  return `<td colspan="${cols}" rowspan="${rows}">${words}</td>`;
}
