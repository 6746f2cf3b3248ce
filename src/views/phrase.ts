/** Sentences with links in them, as HTML strings: one a budget or a project, cheap to write ten thousand times. */
import { type StringKey, t } from "../i18n/translate.ts";
import { escapeHtml } from "./escape-html.ts";

/** A sentence of a summary; `html` is safe to insert. */
export interface Sentence {
  readonly label: string;
  readonly html: string;
}

/** Text that leads somewhere; `href` is an address or a fragment. */
export function linked(text: string | number, href: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(String(text))}</a>`;
}

/** The string with its places filled with HTML; the string itself is ours and holds no markup. */
export function phrase(key: StringKey, html: Readonly<Record<string, string | number>> = {}): string {
  return t(key, html);
}

/** Clauses of one sentence; undefined when there are none. */
export function sentence(
  label: string,
  clauses: readonly (string | undefined)[],
  join = t("summary.join"),
): Sentence | undefined {
  const said = clauses.filter((clause) => clause !== undefined);
  return said.length === 0 ? undefined : { label, html: said.join(join) + t("summary.end") };
}

/** Published words as HTML, cut at `longest` letters with an ellipsis. */
export function quoted(text: string, longest: number): string {
  const letters = [...text.replace(/\s+/gu, " ").trim()];
  const short = letters.length > longest ? t("summary.cut", { text: letters.slice(0, longest).join("") }) : letters;
  return escapeHtml(typeof short === "string" ? short : short.join(""));
}
