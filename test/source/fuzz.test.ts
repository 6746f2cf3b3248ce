/**
 * Damaged files end with a document or with a sentence, never with anything else; and of a document no cell is lost. `FUZZ_RUNS=10000` runs as many a
 * format; `FUZZ_SEED` starts elsewhere.
 */
import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { type SourceDocument, UnreadableFile } from "../../scripts/source/document.ts";
import { readSource } from "../../scripts/source/read.ts";
import { MESSAGES } from "../../src/i18n/messages.ts";
import { lostCells } from "../recognize/coverage.ts";
import { formInEveryFormat, officialRows } from "./build/official-form.ts";
import { damage, damageLines, type Random, randomFrom } from "./build/random.ts";
import { damageMarkup } from "./build/random-markup.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const PDF_RUNS = process.env.FUZZ_RUNS ? RUNS : 60;
const LONGEST = 10_000;

const published = new Uint8Array(readFileSync("public/sources/2024/106/2024-106.md"));
const [form] = recognize(await readSource("2024-106.md", published)).forms;
if (!form) throw new Error("the published document has no form");
const files = {
  ...formInEveryFormat(form.title ?? "", officialRows(form)),
  md: published.slice(0, published.lastIndexOf(0x0a, 4000) + 1),
  xls: new Uint8Array(readFileSync("test/fixtures/source/workbook.xls")),
  "word-processor.pdf": new Uint8Array(readFileSync("test/fixtures/source/word-processor.pdf")),
};

/**
 * Damages the file, or for an archive one of its parts, packed again: otherwise hardly a run gets past the checksum. Every
 * second time markup stays well formed and text stays text, or hardly a run would get past the parser.
 */
function damageDeep(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes[0] !== 0x50 || random.below(4) === 0) return damageEither(bytes, random);
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts));
  return zipSync({ ...parts, [name]: damageEither(parts[name] ?? new Uint8Array(), random) }, { level: 1 });
}

function damageEither(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(2) === 0) return damage(bytes, random);
  const text = new TextDecoder().decode(bytes);
  if (bytes[0] === 0x3c) return new TextEncoder().encode(damageMarkup(text, random));
  return text.includes("\uFFFD") ? damage(bytes, random) : new TextEncoder().encode(damageLines(text, random));
}

function checkDocument(document: SourceDocument): void {
  for (const block of document.blocks) {
    if (block.kind === "text") continue;
    expect(block.rows.length).toBeGreaterThan(0);
    for (const row of block.rows) {
      for (const { column, colSpan = 1, rowSpan = 1, text } of row.cells) {
        if (!(Number.isInteger(column) && column >= 0 && colSpan >= 1 && rowSpan >= 1 && text === text.trim())) {
          expect({ column, colSpan, rowSpan, text }).toBe("a cell on the grid");
        }
      }
    }
  }
}

test.each(Object.keys(files) as (keyof typeof files)[])(
  "damaged files: %s",
  async (ending) => {
    const original = files[ending] ?? new Uint8Array();
    let read = 0;
    let longest = 0;
    for (let run = 0; run < (ending.endsWith("pdf") ? PDF_RUNS : RUNS); run += 1) {
      const bytes = damageDeep(original, randomFrom(SEED * 1_000_003 + run));
      const start = performance.now();
      try {
        const document = await readSource(`form.${ending}`, bytes);
        checkDocument(document);
        const lost = lostCells(recognize(document));
        if (lost.length > 0) throw new Error(`lost: ${lost.join(" | ")}`);
        read += 1;
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw new Error(`run ${run} of seed ${SEED}`, { cause: error });
        expect(MESSAGES).toHaveProperty(error.code);
      }
      longest = Math.max(longest, performance.now() - start);
    }
    if (process.env.FUZZ_RUNS) console.log(`${ending}: ${RUNS} runs, ${read} read, slowest ${Math.round(longest)} ms`);
    expect(read).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONGEST);
  },
  Math.max(60_000, RUNS * 200),
);
