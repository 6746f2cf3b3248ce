/** The text that a cell of an xlsx sheet shows. */

import { childOf, childrenOf, eachElement, textOf, type XmlElement } from "../container/xml.ts";
import type { Watch } from "../limits.ts";
import { tidyCell } from "./cell-text.ts";

/** Text of a number under the style with this index. */
export type CellFormatter = (value: number, style: number) => string;

export interface CellContext {
  readonly strings: readonly string[];
  readonly formatCell: CellFormatter;
}

/** The workbook's shared strings in their order. */
export function readSharedStrings(bytes: Uint8Array | undefined, watch: Watch): string[] {
  const strings: string[] = [];
  if (bytes) eachElement(bytes, new Set(["si"]), watch, (element) => strings.push(richText(element)));
  return strings;
}

/** Text of a `c` element as shown; empty when there is nothing in it. */
export function readCell(cell: XmlElement, { strings, formatCell }: CellContext): string {
  const type = cell.attributes.t ?? "n";
  if (type === "inlineStr") return tidyCell(richText(childOf(cell, "is")));
  const value = childOf(cell, "v");
  const raw = value ? textOf(value) : "";
  if (raw === "") return constantOf(textOf(childOf(cell, "f")));
  if (type === "s") return tidyCell(strings[Number(raw)] ?? "");
  if (type === "str" || type === "e") return tidyCell(unescapeText(raw));
  if (type === "b") return raw.trim() === "1" ? "TRUE" : "FALSE";
  if (type === "d") return raw.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, "");
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return tidyCell(raw);
  return tidyCell(formatCell(number, Number(cell.attributes.s ?? 0)));
}

/** `=100%` or `==` that a program wrote as a formula which nobody has calculated: a text that begins with the sign. */
function constantOf(formula: string): string {
  return CONSTANT.test(formula) ? `=${formula.trim()}` : "";
}

const CONSTANT = /^\s*(?:[=<>≤≥]{1,2}|\d[\d.,]*\s*[%\uFF05‰]?\s*(?:\p{Script=Han}[\p{Script=Han}/]*)?)\s*$/u;

/** Runs put together; the phonetic hints of East Asian text are not part of it. */
function richText(element: XmlElement | undefined): string {
  const runs = childrenOf(element).map((child) => {
    if (child.name === "t") return textOf(child);
    return child.name === "r" ? textOf(childOf(child, "t")) : "";
  });
  return unescapeText(runs.join(""));
}

/** `_x000D_` stands for a character that XML cannot hold. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
