/** The body of a Word document, whichever file it came in → blocks. */

import type { XmlElement } from "../container/xml.ts";
import type { Block } from "../document.ts";
import { tableOf } from "../grid.ts";
import type { Watch } from "../limits.ts";
import type { Numbering } from "./numbering.ts";
import { layoutCells, openTable } from "./table.ts";
import { isPlaceholder, readParagraph } from "./text.ts";

/** Takes the body part by part; text boxes stand before their paragraph. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Adds what an element holds: paragraphs, tables, and these inside content controls. */
  addAll(container: XmlElement): void;
}

export function openBody(numbers: Numbering, watch: Watch): Body {
  const blocks: Block[] = [];
  let paragraphs = 0;
  let tables = 0;
  const addParagraph = (element: XmlElement): void => {
    paragraphs += 1;
    const place = { paragraph: paragraphs };
    const { text, boxes } = readParagraph(element, numbers);
    for (const box of boxes) addAll(box);
    if (text === "") return;
    watch.addCells(1);
    blocks.push({ kind: "text", place, text });
  };
  const addTable = (element: XmlElement): void => {
    const layout = layoutCells(element);
    if (layout) {
      for (const cell of layout) addAll(cell);
      return;
    }
    const number = tables + 1;
    const { table, boxes } = openTable(element, number, numbers, watch);
    for (const box of boxes) addAll(box);
    const block = tableOf(table);
    if (!block) return;
    tables = number;
    blocks.push(block);
  };
  const addAll = (container: XmlElement): void => {
    for (const child of container.children) {
      if (typeof child === "string") continue;
      if (isPlaceholder(child)) continue;
      if (child.name === "p") addParagraph(child);
      else if (child.name === "tbl") addTable(child);
      else if (WRAPPERS.has(child.name)) addAll(child);
    }
  };
  return { blocks, addAll };
}

const WRAPPERS: ReadonlySet<string> = new Set(["sdt", "sdtContent", "customXml"]);
