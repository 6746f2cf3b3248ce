/** XML parts of office documents: strict, without document types and entities, one wanted element in memory at a time. */
import { SaxesParser } from "saxes";
import { UnreadableFile } from "../document.ts";
import { decodeText } from "../encoding.ts";
import type { Watch } from "../limits.ts";

/** An element without its namespace prefixes, `w:tbl` → `tbl`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const CHUNK = 1 << 20;
const MAX_DEPTH = 256;

/** Hands over, in document order, every outermost element that has one of the names; all else is passed by. */
export function eachElement(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  watch: Watch,
  visit: (element: XmlElement) => void,
): void {
  const open: OpenElement[] = [];
  let depth = 0;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new UnreadableFile("unsafe-xml");
  });
  parser.on("error", () => {
    throw new UnreadableFile("damaged-file");
  });
  parser.on("opentag", (tag) => {
    watch.tick();
    depth += 1;
    if (depth > MAX_DEPTH) throw new UnreadableFile("too-deep");
    const name = localName(tag.name);
    if (open.length === 0 && !names.has(name)) return;
    elements += 1;
    if (elements > watch.limits.elements)
      throw new UnreadableFile("too-many-cells", { limit: String(watch.limits.cells) });
    const element: OpenElement = { name, attributes: localAttributes(tag.attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    depth -= 1;
    const element = open.pop();
    if (!element || open.length > 0) return;
    elements = 0;
    visit(element);
  });
  const decoder = new TextDecoder(xmlEncoding(bytes));
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true }));
  }
  parser.close();
}

/** Every outermost element that has one of the names; for small parts. */
export function elementsOf(bytes: Uint8Array, names: readonly string[], watch: Watch): XmlElement[] {
  const found: XmlElement[] = [];
  eachElement(bytes, new Set(names), watch, (element) => found.push(element));
  return found;
}

/** A file that is XML as a whole, in UTF-8: unlike parts of an archive it may be in GB 2312, whatever it declares. */
export function recodedXml(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1").replaceAll("\0", "");
  const { text } = decodeText(bytes, /\bencoding\s*=\s*["']([\w-]+)/u.exec(head)?.[1]);
  return new TextEncoder().encode(text.trimStart());
}

/** First child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All child elements, of a name when one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The text right inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === "string").join("");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** `r:id` and `id` may stand side by side: relationship ids keep their prefix. */
function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith("xmlns")) local[name.startsWith("r:") ? name : localName(name)] = value;
  }
  return local;
}

function xmlEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
