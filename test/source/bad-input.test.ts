import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../scripts/source/document.ts";
import { LIMITS, startWatch } from "../../scripts/source/limits.ts";
import { readSource } from "../../scripts/source/read.ts";
import { MESSAGES } from "../../src/i18n/messages.ts";
import { cell, docxOf, paragraph, row, table } from "./build/docx.ts";
import { oleWith } from "./build/ole.ts";
import { drawTable, pdfOf } from "./build/pdf.ts";
import { numberCell, sheetRow, textCell, xlsxOf } from "./build/xlsx.ts";

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** The code of the refusal; the test fails when the file is read or when the refusal has no sentence. */
async function refusal(fileName: string, bytes: Uint8Array, limits = LIMITS): Promise<string> {
  const error: unknown = await readSource(fileName, bytes, startWatch(limits)).then(
    () => new Error("the file was read"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableFile)) throw error;
  expect(MESSAGES).toHaveProperty(error.code);
  return error.code;
}

const DOCX = docxOf(paragraph("项目支出绩效目标表"));
const XLSX = xlsxOf([{ name: "一", rows: [sheetRow(1, textCell("A1", "甲"))] }]);
const PDF = pdfOf([
  drawTable(
    [
      [
        { text: "甲", column: 0 },
        { text: "乙", column: 1 },
      ],
    ],
    [50, 100, 150],
    700,
  ).operations,
]);

describe("kinds of files without a reader are refused with the way to convert them", () => {
  test.each([
    ["a .doc", "a.doc", oleWith("WordDocument"), "use-doc"],
    ["a .doc named .docx", "a.docx", oleWith("WordDocument"), "use-doc"],
    ["an encrypted .docx", "a.docx", oleWith("EncryptedPackage"), "encrypted-file"],
    ["slides", "a.ppt", oleWith("PowerPoint Document"), "use-slides"],
    ["RTF", "a.doc", ascii("{\\rtf1 text}"), "use-rtf"],
    ["OFD", "a.ofd", zipSync({ "OFD.xml": strToU8("<ofd/>") }), "use-ofd"],
    [
      "OpenDocument",
      "a.odt",
      zipSync({ "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") }),
      "use-text-document",
    ],
    ["a picture", "a.pdf", ascii("\x89PNG\r\n\x1a\n"), "use-image"],
    ["a photograph", "a.jpg", ascii("\xff\xd8\xff\xe0"), "use-image"],
    ["a zip of documents", "a.zip", zipSync({ "a.docx": DOCX }), "use-archive"],
    ["a zip of folders with documents", "word.zip", zipSync({ "word/a.docx": DOCX, "xl/b.xlsx": XLSX }), "use-archive"],
    ["a rar", "a.rar", ascii("Rar!\x1a\x07"), "use-archive"],
    ["another kind of XML", "a.xls", ascii('<?xml version="1.0"?><Budget><Workbook/></Budget>'), "use-xml"],
    [
      "a binary workbook",
      "a.xlsb",
      zipSync({ "xl/workbook.bin": strToU8("b"), "xl/_rels/workbook.bin.rels": strToU8("<a/>") }),
      "use-binary-workbook",
    ],
  ])("%s", async (_, name, bytes, code) => {
    expect(await refusal(name, bytes)).toBe(code);
  });
});

test("a wrong ending does not matter, an unknown one on plain text does", async () => {
  expect((await readSource("a.pdf", DOCX)).format).toBe("Word");
  expect((await readSource("a.exe", XLSX)).format).toBe("Excel");
  expect((await readSource("a.docx", ascii("|a|b|"))).format).toBe("Markdown");
  for (const name of ["a.docm", "a.dotx", "a.dotm"]) expect((await readSource(name, DOCX)).format).toBe("Word");
  for (const name of ["a.xlsm", "a.xltx", "a.xltm"]) expect((await readSource(name, XLSX)).format).toBe("Excel");
  expect(await refusal("a.exe", ascii("text"))).toBe("unknown-format");
});

describe("damaged files are refused", () => {
  test.each([
    ["an empty file", "a.docx", new Uint8Array(), "empty-file"],
    ["binary junk", "a.docx", Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), "not-a-document"],
    ["binary junk that claims to be text", "a.md", ascii("\x01\x02\x03\x04\x05\x06"), "not-a-document"],
    ["a docx cut in half", "a.docx", DOCX.subarray(0, DOCX.length / 2), "damaged-file"],
    ["an xlsx cut in half", "a.xlsx", XLSX.subarray(0, XLSX.length / 2), "damaged-file"],
    ["a PDF of which only the head is left", "a.pdf", PDF.subarray(0, 60), "damaged-file"],
    ["a docx without its document", "a.docx", zipSync({ "word/styles.xml": strToU8("<a/>") }), "damaged-file"],
    ["XML that is not well formed", "a.docx", docxOf("<w:p>"), "damaged-file"],
  ])("%s", async (_, name, bytes, code) => {
    expect(await refusal(name, bytes)).toBe(code);
  });

  test("a PDF with a password", async () => {
    const trailer = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <00> /U <00> /P -4 >> /ID [<00> <00>] /Root";
    const locked = ascii(Buffer.from(PDF).toString("latin1").replace("/Root", trailer));
    expect(["encrypted-file", "damaged-file"]).toContain(await refusal("a.pdf", locked));
  });
});

describe("hostile files are refused before they cost anything", () => {
  test("a zip bomb", async () => {
    const rows = "<row><c><v>1</v></c></row>".repeat(100_000);
    const bytes = xlsxOf([{ name: "一", rows: [rows] }]);
    expect(bytes.length).toBeLessThan(20_000);
    expect(await refusal("a.xlsx", bytes, { ...LIMITS, inflatedBytes: 1_000_000 })).toBe("archive-too-large");
  });

  test("a part that lies about its size", async () => {
    const bytes = docxOf(paragraph("甲".repeat(100_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      // Central directory entries: the size after unpacking stands 24 bytes in.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await refusal("a.docx", bytes)).toBe("damaged-file");
  });

  test("an archive of ten thousand parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`word/${index}.xml`, strToU8("")]));
    expect(await refusal("a.docx", zipSync(many, { level: 0 }))).toBe("archive-too-large");
  });

  test.each(["../../evil.xml", "/etc/evil.xml", "word\\..\\..\\evil.xml"])(
    "a path that leads out: %s",
    async (name) => {
      expect(await refusal("a.docx", docxOf("", { [name]: "<a/>" }))).toBe("unsafe-archive");
    },
  );

  test.each([
    ["entities that multiply", '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'],
    ["an entity from outside", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ["a document type alone", '<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><a/>'],
  ])("XML with %s", async (_, xml) => {
    expect(await refusal("a.docx", docxOf("", { "word/document.xml": xml }))).toBe("unsafe-xml");
    expect(await refusal("a.xlsx", xlsxOf([], { "xl/workbook.xml": xml }))).toBe("unsafe-xml");
  });

  test("tables in tables in tables", async () => {
    const open = "<w:tbl><w:tr><w:tc>".repeat(500);
    const close = "</w:tc></w:tr></w:tbl>".repeat(500);
    expect(await refusal("a.docx", docxOf(`${open}${close}`))).toBe("too-deep");
    const page = `<html>${"<table><tr><td>甲<td>".repeat(3000)}`;
    const read = await readSource("a.html", new TextEncoder().encode(page)).catch((error: unknown) => error);
    expect(read instanceof UnreadableFile || typeof read === "object").toBe(true);
  });

  test("a file that takes too long", async () => {
    expect(await refusal("a.docx", DOCX, { ...LIMITS, seconds: -1 })).toBe("too-slow");
  });

  test("more pages than anyone reads", async () => {
    expect(await refusal("a.pdf", pdfOf([[], [], []]), { ...LIMITS, pages: 2 })).toBe("too-many-pages");
  });

  test("more markup than a page has", async () => {
    const bytes = new TextEncoder().encode(`<html>${"<p>".repeat(1000)}`);
    expect(await refusal("a.html", bytes, { ...LIMITS, markupBytes: 1000 })).toBe("file-too-large");
  });

  test.each([
    ["rows of a text", "a.csv", new TextEncoder().encode("甲,乙\n".repeat(100))],
    ["cells of one row", "a.csv", new TextEncoder().encode("甲,".repeat(200))],
    ["rows of pipes", "a.md", new TextEncoder().encode("|甲|乙|\n".repeat(100))],
    ["lines", "a.txt", new TextEncoder().encode("甲\n".repeat(200))],
    ["paragraphs of a page", "a.html", new TextEncoder().encode("<p>甲</p>".repeat(200))],
    ["paragraphs of a Word document", "a.docx", docxOf(paragraph("甲").repeat(200))],
  ])("more than anyone reads: %s", async (_, fileName, bytes) => {
    expect(await refusal(fileName, bytes, { ...LIMITS, cells: 100 })).toBe("too-many-cells");
  });
});

describe("large but honest files are read", () => {
  test("a table of 500 columns", async () => {
    const cells = Array.from({ length: 500 }, (_, index) => cell(`第${index}列`));
    const [block] = (await readSource("a.docx", docxOf(table(row(...cells))))).blocks;
    expect(block?.kind === "table" && block.rows[0]?.cells.length).toBe(500);
  });

  test("a sheet of 10,000 rows", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      sheetRow(index + 1, ...["A", "B", "C", "D"].map((column) => numberCell(`${column}${index + 1}`, index))),
    );
    const [block] = (await readSource("a.xlsx", xlsxOf([{ name: "一", rows }]))).blocks;
    expect(block?.kind === "table" && block.rows.length).toBe(10_000);
  }, 20_000);

  test("a PDF of 300 pages", async () => {
    const page = (index: number): string[] =>
      drawTable(
        [
          [
            { text: `第${index}页`, column: 0 },
            { text: "乙", column: 1 },
          ],
        ],
        [50, 150, 250],
        780,
      ).operations;
    const bytes = pdfOf(Array.from({ length: 300 }, (_, index) => page(index)));
    const [block] = (await readSource("a.pdf", bytes)).blocks;
    expect(block?.kind === "table" && block.rows.length).toBe(300);
  }, 60_000);
});
