/** The text of a Word paragraph as printed. */

import { childOf, childrenOf, type XmlElement } from "../container/xml.ts";
import type { Numbering } from "./numbering.ts";

/** A paragraph: its text, and the text boxes that are anchored in it. */
export interface ParagraphText {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

/** Deleted or moved away, or not text: codes of fields, the annotation over a ruby base, properties. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "delInstrText",
  "rt",
  "pPr",
  "rPr",
  "Fallback",
  "sdtPr",
  "footnoteReference",
  "commentReference",
]);

const CHARACTERS: Readonly<Record<string, string>> = { tab: "\t", cr: "\n", noBreakHyphen: "-", ptab: "\t" };

/** Text with its list number, insertions kept and deletions left out, line breaks as `\n`, ends trimmed. */
export function readParagraph(paragraph: XmlElement, numbering: Numbering): ParagraphText {
  const boxes: XmlElement[] = [];
  const parts: string[] = [];
  collect(paragraph, parts, boxes);
  const text = tidy(parts.join(""));
  const number = numbering.next(childOf(paragraph, "pPr"));
  return { text: `${number}${text}`, boxes };
}

/** Whether a paragraph's mark is deleted, so that the next paragraph continues its line. */
export function runsOn(paragraph: XmlElement): boolean {
  return childOf(childOf(childOf(paragraph, "pPr"), "rPr"), "del") !== undefined;
}

/** A content control that still shows what to write into it. */
export function isPlaceholder(element: XmlElement): boolean {
  if (element.name !== "sdt") return false;
  const shows = childOf(childOf(element, "sdtPr"), "showingPlcHdr");
  return shows !== undefined && !/^(?:0|false|off)$/u.test(shows.attributes.val ?? "");
}

function collect(element: XmlElement, parts: string[], boxes: XmlElement[]): void {
  for (const child of element.children) {
    if (typeof child === "string") {
      if (element.name === "t") parts.push(child);
      continue;
    }
    if (LEFT_OUT.has(child.name) || isPlaceholder(child) || (child.name === "r" && isHidden(child))) continue;
    const character = CHARACTERS[child.name];
    if (child.name === "txbxContent") boxes.push(child);
    else if (child.name === "br") parts.push(/page|column/u.test(child.attributes.type ?? "") ? "" : "\n");
    else if (child.name === "sym") parts.push(symbol(child));
    else if (character !== undefined) parts.push(character);
    else collect(child, parts, boxes);
  }
}

function isHidden(run: XmlElement): boolean {
  const vanish = childrenOf(childOf(run, "rPr"), "vanish")[0];
  return vanish !== undefined && !/^(?:0|false|off)$/u.test(vanish.attributes.val ?? "");
}

/** The ticked and empty boxes of Wingdings; other private-use symbols have no text. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.char ?? "", 16);
  if (code === 0xf0fe || code === 0xf052) return "☑";
  if (code === 0xf0a8 || code === 0xf06f) return "□";
  return code >= 0x20 && code < 0xe000 ? String.fromCodePoint(code) : "";
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[\t\u00a0 ]+/gu, " ").trim())
    .join("\n")
    .trim();
}
