/** Web pages → blocks. Places are the line of the page's source; menus, scripts and what is hidden stay out. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Block, type SourceDocument, type SourceNote, UnreadableFile } from "../document.ts";
import { decodeText } from "../encoding.ts";
import { tableOf } from "../grid.ts";
import type { Watch } from "../limits.ts";
import { layoutCells, openTable } from "./table.ts";
import { breaksLine, COLLAPSED, isLeftOut, lineOf, tidyText } from "./text.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A `<meta>` is looked for this far; a saved page may carry a long comment before it. */
const DECLARATION_WITHIN = 4096;

/** Texts and tables of a web page in reading order. */
export async function readHtml(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const limit = watch.limits.markupBytes;
  if (bytes.length > limit)
    throw new UnreadableFile("file-too-large", { limit: `${Math.round(limit / 1024 / 1024)} MB` });
  const { text, broken } = decodeText(bytes, declaredEncoding(bytes));
  if (isCutOff(text)) throw new UnreadableFile("damaged-file");
  const page = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const blocks: Block[] = [];
  let pending = "";
  let line: number | undefined;
  const endText = (): void => {
    const words = tidyText(pending);
    if (words !== "") {
      watch.addCells(1);
      blocks.push({ kind: "text", place: line === undefined ? {} : { line }, text: words });
    }
    pending = "";
    line = undefined;
  };
  const addTable = (node: DefaultTreeAdapterTypes.Element, depth: number): void => {
    endText();
    const layout = layoutCells(node, watch);
    if (layout) {
      for (const part of layout) {
        addAll(part.childNodes, depth);
        endText();
      }
      return;
    }
    const { table, captions } = openTable(node, watch);
    for (const caption of captions) addAll(caption.childNodes, depth);
    endText();
    const block = tableOf(table);
    if (block) blocks.push(block);
  };
  const addAll = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      watch.tick();
      if ("value" in node && node.nodeName === "#text") {
        pending += node.value.replace(COLLAPSED, " ");
        if (node.value.trim() !== "") line ??= lineOf(node);
      } else if ("tagName" in node && !isLeftOut(node) && depth < MAX_DEPTH) {
        if (node.tagName === "table") addTable(node, depth + 1);
        else if (node.tagName === "br") pending += "\n";
        else {
          const breaks = breaksLine(node);
          if (breaks) endText();
          addAll(node.childNodes, depth + 1);
          if (breaks) endText();
        }
      }
    }
  };
  addAll(page.childNodes, 0);
  endText();
  const notes: SourceNote[] = broken > 0 ? [{ code: "broken-characters", data: { count: String(broken) } }] : [];
  return { format: "网页", blocks, notes };
}

/** Deeper than any page that people made; the walk must not overflow the stack. */
const MAX_DEPTH = 500;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString("latin1");
  return /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
}

/** Whether the page ends inside a table: what is missing would look like a form that promises less. */
function isCutOff(text: string): boolean {
  const plain = text.toLowerCase();
  const end = Math.max(plain.lastIndexOf("</table"), plain.lastIndexOf("</body"), plain.lastIndexOf("</html"));
  return plain.lastIndexOf("<table") > end;
}
