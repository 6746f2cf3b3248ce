/** Text boxes that lie on a worksheet: a title stands in one where somebody wanted it large. */
import type { Archive } from "../container/archive.ts";
import { relatedPart } from "../container/ooxml.ts";
import { childOf, childrenOf, eachElement, textOf, type XmlElement } from "../container/xml.ts";
import type { Watch } from "../limits.ts";
import type { SheetBox } from "./sheet.ts";

const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** The boxes that hold text, each with the row (from 0) of its upper edge, from top to bottom. */
export function readBoxes(archive: Archive, worksheet: string, watch: Watch): SheetBox[] {
  const part = relatedPart(archive, worksheet, "drawing", watch);
  const bytes = part === undefined ? undefined : archive.read(part);
  if (!bytes) return [];
  const boxes: SheetBox[] = [];
  eachElement(bytes, ANCHORS, watch, (anchor) => {
    const row = Number(textOf(childOf(childOf(anchor, "from"), "row")) || 0);
    for (const text of textsIn(anchor)) boxes.push({ row: Number.isInteger(row) ? row : 0, text });
  });
  return boxes.sort((a, b) => a.row - b.row);
}

/** Shapes stand alone or in groups; one that is hidden, and the picture for old programs, are not shown. */
function textsIn(element: XmlElement): string[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === "Fallback") return [];
    if (child.name !== "sp") return textsIn(child);
    if (/^(?:1|true)$/u.test(childOf(childOf(child, "nvSpPr"), "cNvPr")?.attributes.hidden ?? "")) return [];
    const text = childrenOf(childOf(child, "txBody"), "p").map(lineOf).join("\n").trim();
    return text === "" ? [] : [text];
  });
}

function lineOf(paragraph: XmlElement): string {
  return childrenOf(paragraph)
    .map((run) => (run.name === "br" ? "\n" : textOf(childOf(run, "t"))))
    .join("")
    .trim();
}
