/** The rows of the official form as HTML: the same on the project's page and on paper, and too many for a template. */
import { escapeHtml } from "./escape-html.ts";
import { type FormCell, officialFormOf } from "./official-form.ts";
import type { Project } from "./project.ts";

/** Heads of up to so many characters are labels, and stay whole; longer ones may break anywhere. */
const LABEL = 7;

/** The `<tr>` elements of the form with its merged cells, all texts escaped. */
export function writeFormRows(project: Project): string {
  return officialFormOf(project)
    .map((row) => `<tr>${row.map(writeCell).join("")}</tr>`)
    .join("");
}

function writeCell({ text, header, column, colSpan, rowSpan, amount }: FormCell): string {
  const spans = `${spanOf("colspan", colSpan)}${spanOf("rowspan", rowSpan)}`;
  const words = escapeHtml(text);
  const long = text.split(/[\s(（]/u).some(({ length }) => length > LABEL) ? ' class="long"' : "";
  if (header) return `<th scope="${column ? "col" : "row"}"${long}${spans}>${words}</th>`;
  return `<td${spans}${amount ? ' class="number"' : ""}>${words}</td>`;
}

function spanOf(name: string, count: number | undefined): string {
  return count === undefined ? "" : ` ${name}="${count}"`;
}
