import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { startWatch } from "../../scripts/source/limits.ts";
import { kindOf, type Signature } from "../../scripts/source/signature.ts";

/** Formats that do not exist: one line each is all that they need. */
const FORMATS: readonly Signature[] = [
  { kind: "drum", extensions: [".drum"], begins: "DRUM" },
  { kind: "scroll", extensions: [".scroll"], holds: "scroll/" },
  { kind: "stone", extensions: [".stone"], holds: "mimetype=stone/tablet" },
  { kind: "song", extensions: [".song"] },
];

test.each([
  ["its first bytes, whatever its ending", "a.pdf", strToU8("DRUM 1"), "drum"],
  ["a part of an archive", "a.docx", zipSync({ "scroll/1.xml": strToU8("<a/>") }), "scroll"],
  [
    "the type that an archive names",
    "a.zip",
    zipSync({ mimetype: strToU8("stone/tablet"), "a.xml": strToU8("<a/>") }),
    "stone",
  ],
  ["its ending, when it is text", "a.SONG", strToU8("一二三"), "song"],
])("a format is known by %s", async (_, fileName, bytes, kind) => {
  expect(await kindOf(fileName, bytes, startWatch(), FORMATS)).toBe(kind);
});

test("text with an ending that belongs to files with a signature is not taken for one", async () => {
  expect(await kindOf("a.drum", strToU8("一二三"), startWatch(), FORMATS)).toBeUndefined();
});
