/** Word documents (.docx) → blocks. Places are the body's paragraph, or the table in the document and its row. */
import { openArchive } from "./archive.ts";
import { type SourceDocument, UnreadableFile } from "./document.ts";
import { openBody } from "./docx-body.ts";
import { readNumbering } from "./docx-numbering.ts";
import { mainPart, relatedPart } from "./ooxml.ts";
import type { Watch } from "./watch.ts";
import { eachElement } from "./xml.ts";

const BODY_PARTS: ReadonlySet<string> = new Set(["p", "tbl"]);

/** Texts and tables of a Word document as printed: text boxes before their paragraph, deletions left out. */
export async function readDocx(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const archive = await openArchive(bytes, watch);
  const main = mainPart(archive, watch) ?? "word/document.xml";
  const body = archive.read(main);
  if (!body) throw new UnreadableFile("damaged-file");
  const numbers = readNumbering(archive.read(relatedPart(archive, main, "numbering", watch) ?? ""), watch);
  const { blocks, addAll } = openBody(numbers, watch);
  eachElement(body, BODY_PARTS, watch, (element) => addAll({ name: "", attributes: {}, children: [element] }));
  return { format: "Word", blocks };
}
