/**
 * How fast documents are read: `node bench/readers.ts [--seconds N]` prints JSON. The published forms are put into every
 * format, one form a file (PDF: one a page), and read; beside each figure stands a plain conversion by the libraries.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { parse as parseHtml } from "parse5";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";
import { recognize } from "../scripts/recognize/recognize.ts";
import { readSource } from "../scripts/source/read.ts";
import { formInEveryFormat, officialRows, pdfOfForms } from "../test/source/build/official-form.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "3" } } });
const seconds = Number(values.seconds);

const published = new Uint8Array(readFileSync(new URL("../public/sources/2024/106/2024-106.md", import.meta.url)));
const { forms } = recognize(await readSource("2024-106.md", published));
const files = forms.map((form) => formInEveryFormat(form.title ?? "", officialRows(form)));
const pdf = pdfOfForms(forms.map((form) => ({ title: form.title ?? "", rows: officialRows(form) })));

const CONVERSIONS: Readonly<Record<string, { readonly by: string; readonly convert: (bytes: Uint8Array) => unknown }>> =
  {
    docx: { by: "fflate + saxes: unzip, parse, collect the text", convert: xmlText("word/document.xml") },
    xlsx: { by: "SheetJS: read, sheet_to_csv", convert: workbookText },
    html: { by: "parse5: parse", convert: (bytes) => parseHtml(new TextDecoder().decode(bytes)) },
  };

const results: Record<string, unknown> = {};
for (const ending of ["docx", "xlsx", "html", "csv"] as const) {
  const documents = files.map((each) => each[ending] ?? new Uint8Array());
  const plain = CONVERSIONS[ending];
  results[ending] = {
    unit: "forms/s",
    bytesPerForm: Math.round(documents.reduce((sum, each) => sum + each.length, 0) / documents.length),
    readers: await rateOf(documents, 1, (bytes) => readSource(`form.${ending}`, bytes)),
    ...(plain && { plain: { by: plain.by, rate: await rateOf(documents, 1, async (bytes) => plain.convert(bytes)) } }),
  };
}
results.pdf = {
  unit: "pages/s",
  pages: forms.length,
  readers: await rateOf([pdf], forms.length, (bytes) => readSource("forms.pdf", bytes)),
  plain: { by: "pdfjs-dist: getTextContent of every page", rate: await rateOf([pdf], forms.length, pdfText) },
};
console.log(JSON.stringify({ node: process.version, seconds, results, peakMegabytes: peakMegabytes() }, undefined, 2));

/** Items a second, after one round to warm up. */
async function rateOf(
  documents: readonly Uint8Array[],
  itemsEach: number,
  work: (bytes: Uint8Array) => Promise<unknown>,
): Promise<number> {
  for (const bytes of documents) await work(bytes);
  const start = performance.now();
  let items = 0;
  while (performance.now() - start < seconds * 1000) {
    for (const bytes of documents) await work(bytes);
    items += documents.length * itemsEach;
  }
  return Math.round((items * 1000) / (performance.now() - start));
}

function xmlText(part: string): (bytes: Uint8Array) => string {
  return (bytes) => {
    const unpacked = unzipSync(bytes, { filter: (entry) => entry.name === part })[part];
    let text = "";
    const parser = new SaxesParser({ position: false });
    parser.on("text", (piece) => {
      text += piece;
    });
    parser.write(new TextDecoder().decode(unpacked)).close();
    return text;
  };
}

function workbookText(bytes: Uint8Array): string[] {
  const book = readWorkbook(bytes, { type: "array" });
  return Object.values(book.Sheets).map((sheet) => utils.sheet_to_csv(sheet));
}

async function pdfText(bytes: Uint8Array): Promise<number> {
  const library = new URL("../node_modules/pdfjs-dist/", import.meta.url).pathname;
  const task = getDocument({ data: bytes.slice(), cMapUrl: `${library}cmaps/`, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  let items = 0;
  for (let page = 1; page <= document.numPages; page += 1) {
    items += (await (await document.getPage(page)).getTextContent()).items.length;
  }
  await task.destroy();
  return items;
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
