/** The rows of the official form as HTML: the same on the project's page and on paper, and too many for a template. */
import { escapeHtml } from "./escape-html.ts";
import { type FormCell, officialFormOf } from "./official-form.ts";
import type { Project } from "./project.ts";

/** The `<tr>` elements of the form with its merged cells, all texts escaped. */
export function writeFormRows(project: Project): string {
  return officialFormOf(project)
    .map((row) => `<tr>${row.map(writeCell).join("")}</tr>`)
    .join("");
}

function writeCell({ text, header, column, colSpan, rowSpan, amount }: FormCell): string {
  const spans = `${spanOf("colspan", colSpan)}${spanOf("rowspan", rowSpan)}`;
  const words = escapeHtml(text);
  if (header) return `<th scope="${column ? "col" : "row"}"${spans}>${words}</th>`;
  return `<td${spans}${amount ? ' class="number"' : ""}>${words}</td>`;
}

function spanOf(name: string, count: number | undefined): string {
  return count === undefined ? "" : ` ${name}="${count}"`;
}
