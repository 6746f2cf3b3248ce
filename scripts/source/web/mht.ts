/** Pages in one file (.mht; Word and Excel save such and name them `.doc` and `.xls`) → blocks of the web pages in it. */
import { type Block, type SourceDocument, type SourceNote, UnreadableFile } from "../document.ts";
import type { Watch } from "../limits.ts";
import { readHtml } from "./html.ts";
import { placedByTable } from "./places.ts";

/** One part of a message, RFC 2045; the body as it was sent, in Latin-1. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A message in a message in a message: pages have two levels at most. */
const MAX_DEPTH = 8;

/** The pages in their order. Lines of the file say nothing to a person, so places are the paragraph, or the table and its row. */
export async function readMht(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const pages = pagesIn(partOf(message), watch, 0);
  if (pages.length === 0) throw new UnreadableFile("damaged-file");
  const blocks: Block[] = [];
  const notes: SourceNote[] = [];
  for (const page of pages) {
    const document = await readHtml(page, watch);
    blocks.push(...document.blocks);
    notes.push(...(document.notes ?? []));
  }
  return { format: "网页", blocks: placedByTable(blocks), notes };
}

/** The bytes of every web page in a part; the sheet names that Excel draws as a page of tabs are none. */
function pagesIn(part: Part, watch: Watch, depth: number): Uint8Array[] {
  watch.tick();
  const type = part.headers.get("content-type") ?? "text/html";
  if (/^text\/html\b/iu.test(type)) {
    const location = part.headers.get("content-location") ?? "";
    return /\btabstrip\.html?$/iu.test(location) ? [] : [decodeBody(part)];
  }
  const boundary = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!/^multipart\//iu.test(type) || mark === undefined || depth > MAX_DEPTH) return [];
  return piecesOf(part.body, `--${mark}`).flatMap((piece) => pagesIn(partOf(piece), watch, depth + 1));
}

/** What stands between the lines that begin with the mark; a file that is cut off ends with its last piece. */
function piecesOf(body: string, mark: string): string[] {
  const text = `\n${body}`;
  const pieces: string[] = [];
  let from = -1;
  for (let at = text.indexOf(`\n${mark}`); at !== -1; at = text.indexOf(`\n${mark}`, at + 1)) {
    if (from !== -1) pieces.push(text.slice(from, at));
    const end = text.indexOf("\n", at + 1);
    if (text.startsWith("--", at + 1 + mark.length) || end === -1) return pieces;
    from = end + 1;
  }
  return from === -1 ? pieces : [...pieces, text.slice(from)];
}

/** Headers up to the first empty line; a line that begins with white space goes on with the one before. */
function partOf(text: string): Part {
  const start = text.replace(/^\s+/u, "");
  const end = /\r?\n\r?\n/u.exec(start);
  const head = end ? start.slice(0, end.index) : start;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u)) {
    const [, name, value = ""] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (name) headers.set(name.toLowerCase(), value);
  }
  return { headers, body: end ? start.slice(end.index + end[0].length) : "" };
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.trim().toLowerCase();
  if (encoding === "base64") return new Uint8Array(Buffer.from(body, "base64"));
  if (encoding !== "quoted-printable") return new Uint8Array(Buffer.from(body, "latin1"));
  const plain = body
    .replace(/=[ \t]*\r?\n/gu, "")
    .replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return new Uint8Array(Buffer.from(plain, "latin1"));
}
