/** Word documents (.docx) → blocks. Places are the body's paragraph, or the table in the document and its row. */
import { openArchive } from "../container/archive.ts";
import { mainPart, relatedPart } from "../container/ooxml.ts";
import { eachElement, elementsOf, type XmlElement } from "../container/xml.ts";
import { type SourceDocument, UnreadableFile } from "../document.ts";
import type { Watch } from "../limits.ts";
import { openBody } from "./body.ts";
import { numberingOf } from "./numbering.ts";

const BODY_PARTS: ReadonlySet<string> = new Set(["p", "tbl"]);

/** Texts and tables of a Word document as printed: text boxes before their paragraph, deletions left out. */
export async function readDocx(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const archive = await openArchive(bytes, watch);
  const main = mainPart(archive, watch) ?? "word/document.xml";
  const body = archive.read(main);
  if (!body) throw new UnreadableFile("damaged-file");
  const related = (type: string, names: readonly string[]): XmlElement[] => {
    const part = archive.read(relatedPart(archive, main, type, watch) ?? "");
    return part && mayHaveLists(part) ? elementsOf(part, names, watch) : [];
  };
  const numbers = numberingOf(related("numbering", ["abstractNum", "num"]), related("styles", ["style"]));
  const { blocks, addAll } = openBody(numbers, watch);
  eachElement(body, BODY_PARTS, watch, (element) => addAll({ name: "", attributes: {}, children: [element] }));
  return { format: "Word", blocks };
}

/** Styles are many, and few documents have lists in them. A part in UTF-16 begins with its mark. */
function mayHaveLists(part: Uint8Array): boolean {
  return (part[0] ?? 0) >= 0xfe || Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes("numId");
}
