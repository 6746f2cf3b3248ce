/** Word documents (.docx) → blocks. Places are the body's paragraph, or the table in the document and its row. */
import { openArchive } from "./archive.ts";
import type { Block, SourceDocument } from "./document.ts";
import { UnreadableFile } from "./document.ts";
import { numberingOf } from "./docx-numbering.ts";
import { layoutCells, openTable } from "./docx-table.ts";
import { readParagraph } from "./docx-text.ts";
import { tableOf } from "./grid.ts";
import { mainPart, relatedPart } from "./ooxml.ts";
import type { Watch } from "./watch.ts";
import { eachElement, type XmlElement } from "./xml.ts";

const BODY_PARTS: ReadonlySet<string> = new Set(["p", "tbl"]);

/** Texts and tables of a Word document as printed: text boxes before their paragraph, deletions left out. */
export async function readDocx(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const archive = await openArchive(bytes, watch);
  const main = mainPart(archive, watch) ?? "word/document.xml";
  const body = archive.read(main);
  if (!body) throw new UnreadableFile("damaged-file");
  const numbers = numberingOf(archive.read(relatedPart(archive, main, "numbering", watch) ?? ""), watch);
  const blocks: Block[] = [];
  let paragraphs = 0;
  let tables = 0;

  const addParagraph = (element: XmlElement): void => {
    paragraphs += 1;
    const place = { paragraph: paragraphs };
    const { text, boxes } = readParagraph(element, numbers);
    for (const box of boxes) addAll(box);
    if (text !== "") blocks.push({ kind: "text", place, text });
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
      if (child.name === "p") addParagraph(child);
      else if (child.name === "tbl") addTable(child);
      else if (child.name === "sdt" || child.name === "sdtContent" || child.name === "customXml") addAll(child);
    }
  };
  eachElement(body, BODY_PARTS, watch, (element) => addAll({ name: "", attributes: {}, children: [element] }));
  return { format: "Word", blocks };
}
