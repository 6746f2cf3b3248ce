/** PDF → blocks: ruled tables from the lines that are drawn, lines of text between them. Places are page, table and row. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Block, type SourceDocument, type SourceNote, UnreadableFile } from "../document.ts";
import { type GridTable, tableOf } from "../grid.ts";
import type { Watch } from "../limits.ts";
import { joinPages } from "./join-pages.ts";
import { textOfLines } from "./lines.ts";
import { type PageItem, type PrintedTable, pageItems } from "./page-items.ts";

/** Texts and ruled tables of all pages. Throws `UnreadableFile` for scans, locked files and more pages than the limit. */
export async function readPdf(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const { pages, notes } = await readPages(bytes, watch);
  const blocks = joinPages(pages).flatMap((item) => blockOf(item, watch));
  if (blocks.length === 0) throw new UnreadableFile("scanned-pdf");
  const ruled = blocks.some((block) => block.kind === "table");
  return { format: "PDF", blocks, notes: ruled ? notes : [...notes, { code: "pdf-without-rules" }] };
}

async function readPages(bytes: Uint8Array, watch: Watch): Promise<{ pages: PageItem[][]; notes: SourceNote[] }> {
  // Large; only loaded for a PDF.
  const { readPageContent } = await import("./page-content.ts");
  const document = await openPdf(bytes);
  const pages: PageItem[][] = [];
  const notes: SourceNote[] = [];
  let failed = 0;
  try {
    if (document.numPages > watch.limits.pages) {
      throw new UnreadableFile("too-many-pages", { limit: String(watch.limits.pages) });
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      try {
        const page = await document.getPage(number);
        const content = await readPageContent(page, watch);
        page.cleanup();
        if (content.chars.length === 0) notes.push({ code: "page-without-text", place: { page: number } });
        pages.push(pageItems(content, watch));
      } catch (error) {
        if (error instanceof UnreadableFile) throw error;
        failed += 1;
        notes.push({ code: "damaged-page", place: { page: number } });
        pages.push([]);
      }
    }
  } finally {
    await document.loadingTask.destroy();
  }
  if (failed === pages.length) throw new UnreadableFile("damaged-file");
  return { pages, notes };
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // The library takes the memory over and wants no Buffer, so it gets a copy.
    data: new Uint8Array(bytes),
    cMapUrl: `${library}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${library}/standard_fonts/`,
    wasmUrl: pathToFileURL(`${library}/wasm/`).href,
    verbosity: VerbosityLevel.ERRORS,
    // Nothing is drawn: no fonts, no pictures.
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    const locked = error instanceof Error && error.name === "PasswordException";
    throw new UnreadableFile(locked ? "encrypted-file" : "damaged-file");
  }
}

function blockOf(item: PageItem, watch: Watch): Block[] {
  watch.tick();
  if (item.kind === "text") return [{ kind: "text", place: { page: item.page }, text: item.text }];
  const table = tableOf(gridOf(item));
  return table ? [table] : [];
}

function gridOf(table: PrintedTable): GridTable {
  return table.rows.map(({ page, table: number, row, cells }) => ({
    place: { page, table: number, row },
    cells: cells.map(({ column, colSpan, rowSpan, box, lines }) => ({
      text: textOfLines(lines, box),
      column,
      colSpan,
      rowSpan,
    })),
  }));
}
