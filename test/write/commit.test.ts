import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitFiles, compareFiles } from "../../scripts/write/commit.ts";
import { ChangedFile, type FileContent, fileOnDisk } from "../../scripts/write/file-content.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Files and their content, folders with a slash. */
function listing(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return entry.isDirectory() ? [`${path}/`, ""] : [path, readFileSync(path, "utf8")];
      })
      .map(([path, text]): [string, string] => [path.slice(folder.length + 1), text])
      .sort(),
  );
}

const files = (entries: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(entries).map(([path, text]) => [join(folder, path), text]));

test("new, changed and unchanged files are counted, and nothing else is left", async () => {
  writeFileSync(join(folder, "old"), "1");
  writeFileSync(join(folder, "same"), "1");
  expect(await commitFiles(files({ "a/b/new": "1", old: "2", same: "1" }))).toEqual({
    added: [join(folder, "a/b/new")],
    updated: [join(folder, "old")],
    removed: [],
    unchanged: 1,
  });
  expect(listing()).toEqual({ "a/": "", "a/b/": "", "a/b/new": "1", old: "2", same: "1" });
});

test("a file that has the bytes already is not touched", async () => {
  const path = join(folder, "same");
  writeFileSync(path, "字");
  const long = new Date("2001-02-03T04:05:06Z");
  utimesSync(path, long, long);
  expect(await commitFiles(new Map([[path, new TextEncoder().encode("字")]]))).toEqual({
    added: [],
    updated: [],
    removed: [],
    unchanged: 1,
  });
  expect(statSync(path).mtimeMs).toBe(long.getTime());
});

test("what an import left that was ended goes with the next, that of one at work stays", async () => {
  writeFileSync(join(folder, "a.yaml"), "1");
  writeFileSync(join(folder, "a.yaml.999999999.new"), "2");
  writeFileSync(join(folder, "b.yaml.999999999.old"), "2");
  writeFileSync(join(folder, `c.yaml.${process.ppid}.new`), "2");
  await commitFiles(files({ "a.yaml": "3" }));
  expect(listing()).toEqual({ "a.yaml": "3", [`c.yaml.${process.ppid}.new`]: "2" });
});

test("copies that an import kept that was ended go with the next", async () => {
  const [dead, own] = [join(tmpdir(), "mingzhang-999999999-abc"), join(tmpdir(), `mingzhang-${process.pid}-abc`)];
  for (const kept of [dead, own]) mkdirSync(kept, { recursive: true });
  writeFileSync(join(dead, "0"), "what was published");
  await commitFiles(files({ "a.yaml": "1" }));
  expect([dead, own].map((kept) => existsSync(kept))).toEqual([false, true]);
  rmSync(own, { recursive: true });
});

test("a file is copied as it was read, and not again", async () => {
  const [source, copy] = [join(folder, "source"), join(folder, "a/copy")];
  writeFileSync(source, "字");
  const change = new Map([[copy, fileOnDisk(source, readFileSync(source))]]);
  expect((await commitFiles(change)).added).toEqual([copy]);
  expect(readFileSync(copy, "utf8")).toBe("字");
  expect((await compareFiles(change)).unchanged).toBe(1);
});

test("files that go are taken away and told, with a folder that held nothing else", async () => {
  const [alone, beside, missing] = [join(folder, "alone/file"), join(folder, "kept/file"), join(folder, "missing")];
  for (const [path, text] of Object.entries({ "alone/file": "1", "kept/file": "1", "kept/other": "2" })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect((await commitFiles(new Map(), [alone, beside, missing])).removed).toEqual([alone, beside]);
  expect(listing()).toEqual({ "kept/": "", "kept/other": "2" });
});

describe("a failure leaves everything as it was", () => {
  test("when a folder stands where a file should go", async () => {
    writeFileSync(join(folder, "first"), "before");
    mkdirSync(join(folder, "x"));
    const before = listing();
    const changes = files({ first: "after", new: "1", "deep/er/new": "1", x: "2", last: "3" });
    await expect(commitFiles(changes)).rejects.toThrow();
    expect(listing()).toEqual(before);
  });

  test("when a file stands where a folder should be, found while staging", async () => {
    writeFileSync(join(folder, "first"), "before");
    writeFileSync(join(folder, "file"), "1");
    const before = listing();
    await expect(commitFiles(files({ first: "after", "file/child": "2", last: "3" }))).rejects.toThrow();
    expect(listing()).toEqual(before);
    await expect(commitFiles(files({ "file/child": "2", "new/child": "3" }))).rejects.toThrow();
    expect(listing()).toEqual(before);
  });

  test("when two files cannot stand beside each other, found while moving", async () => {
    writeFileSync(join(folder, "first"), "before");
    writeFileSync(join(folder, "gone"), "before");
    const before = listing();
    const changes = files({ first: "after", x: "1", "x/y": "2" });
    await expect(commitFiles(changes, [join(folder, "gone")])).rejects.toThrow();
    expect(listing()).toEqual(before);
  });

  test.each([
    ["changed", (path: string) => writeFileSync(path, "3")],
    ["gone", (path: string) => rmSync(path)],
  ])("when a file that should be copied has %s since it was read", async (_, meanwhile) => {
    const [source, first] = [join(folder, "source"), join(folder, "first")];
    writeFileSync(source, "2");
    writeFileSync(first, "before");
    const read = fileOnDisk(source, readFileSync(source));
    meanwhile(source);
    const before = listing();
    const changes = new Map<string, FileContent>([
      [first, "after"],
      [join(folder, "a/copy"), read],
    ]);
    await expect(commitFiles(changes)).rejects.toThrow(new ChangedFile(source));
    expect(listing()).toEqual(before);
  });

  test("when a name is too long for the disk", async () => {
    writeFileSync(join(folder, "first"), "before");
    await expect(commitFiles(files({ first: "after", ["n".repeat(300)]: "1" }))).rejects.toThrow();
    expect(listing()).toEqual({ first: "before" });
  });
});
