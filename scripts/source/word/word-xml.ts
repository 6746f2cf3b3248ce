/** Word documents in one XML file: Word 2003 XML, which office systems fill in and name `.doc`, and Word's flat `.xml`. */

import { childOf, childrenOf, eachElement, recodedXml, type XmlElement } from "../container/xml.ts";
import { type SourceDocument, UnreadableFile } from "../document.ts";
import type { Watch } from "../limits.ts";
import { type Body, openBody } from "./body.ts";
import { type Numbering, numberingOf } from "./numbering.ts";

/** The body's parts, and around them what holds paragraphs that are not the body's: it is passed by as a whole. */
const PARTS_2003: ReadonlySet<string> = new Set(["p", "tbl", "sectPr", "styles", "lists", "docPr", "docOleData"]);

/** Declarations and comments before the root element are shorter. */
const ROOT_WITHIN = 4096;

/** Texts and tables as for docx; places are the paragraph, or the table and its row. */
export async function readWordXml(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const xml = recodedXml(bytes);
  const flat = flatBody(xml, watch);
  const body = flat ?? openBody(printedNumbers, watch);
  if (!flat) {
    eachElement(xml, PARTS_2003, watch, (element) => {
      if (element.name === "p" || element.name === "tbl") {
        body.addAll({ name: "", attributes: {}, children: [modern(element)] });
      }
    });
  }
  return { format: "Word XML", blocks: body.blocks };
}

/** The parts of a docx written one after the other into one file; undefined when it is no such file. */
function flatBody(xml: Uint8Array, watch: Watch): Body | undefined {
  const head = new TextDecoder().decode(xml.subarray(0, ROOT_WITHIN));
  if (!/<(?:\w+:)?package[\s>]/u.test(head)) return undefined;
  const parts = new Map<string, XmlElement>();
  eachElement(xml, new Set(["part"]), watch, (element) => {
    const name = element.attributes.name ?? "";
    const [content] = childrenOf(childOf(element, "xmlData"));
    if (content && /^\/word\/(?:document|numbering|styles)\.xml$/u.test(name)) parts.set(content.name, content);
  });
  const document = childOf(parts.get("document"), "body");
  if (!document) throw new UnreadableFile("damaged-file");
  const body = openBody(
    numberingOf(childrenOf(parts.get("numbering")), childrenOf(parts.get("styles"), "style")),
    watch,
  );
  body.addAll(document);
  return body;
}

/** Word 2003 writes each list number beside its paragraph; a bullet is none. */
const printedNumbers: Numbering = {
  next: (properties) => {
    const text = childOf(childOf(properties, "numPr"), "t")?.attributes.val ?? "";
    return /[\p{L}\p{N}]/u.test(text) ? text : "";
  },
};

/** Names of 2003 → names of today. */
const RENAMED: Readonly<Record<string, string>> = { vmerge: "vMerge", listPr: "numPr" };

function modern(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === "string" ? child : modern(child)));
  return { ...element, name: RENAMED[element.name] ?? element.name, children };
}
