import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { type FileChanges, stampsOf, watchFiles, withNamesakes } from "../../scripts/import/watch-files.ts";
import { temporaryFolder } from "./run.ts";

/** Looks at a folder while `work` goes on in it; gives back what was told, call by call. */
async function told(
  work: (at: (name: string) => string, seen: readonly FileChanges[]) => Promise<void>,
): Promise<{ calls: FileChanges[]; changed: string[]; gone: string[] }> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "in"));
  const at = (name: string): string => join(folder, "in", name);
  for (const name of ["a.md", "b.md"]) writeFileSync(at(name), name);
  const calls: FileChanges[] = [];
  const stop = new AbortController();
  const tell = async (changes: FileChanges): Promise<void> => {
    calls.push(changes);
  };
  // However busy the machine is: the first look is done before the work begins, and the last when nothing more is told.
  const since = await stampsOf([join(folder, "in")]);
  const watching = watchFiles([join(folder, "in")], tell, { interval: 20, signal: stop.signal, since });
  await work(at, calls);
  for (let [count, looks] = [-1, 0]; looks < 40 && (calls.length === 0 || calls.length !== count); looks += 1) {
    count = calls.length;
    await wait(150);
  }
  stop.abort();
  await watching;
  rmSync(folder, { recursive: true });
  const names = (paths: readonly string[]): string[] => paths.map((path) => basename(path)).sort();
  return {
    calls,
    changed: names(calls.flatMap(({ changed }) => changed)),
    gone: names(calls.flatMap(({ gone }) => gone)),
  };
}

test("a new and a changed document are told once each, untouched and temporary ones never", async () => {
  const { changed, gone } = await told(async (at) => {
    writeFileSync(at("a.md"), "changed");
    writeFileSync(at("c.md"), "new");
    writeFileSync(at("~$c.md"), "lock");
  });
  expect({ changed, gone }).toEqual({ changed: ["a.md", "c.md"], gone: [] });
});

test("a document that another takes the place of is changed, one that is deleted is gone, once", async () => {
  const { changed, gone } = await told(async (at) => {
    writeFileSync(at("~new"), "replaced");
    renameSync(at("~new"), at("a.md"));
    rmSync(at("b.md"));
  });
  expect({ changed, gone }).toEqual({ changed: ["a.md"], gone: ["b.md"] });
});

test("what changed since the given stamps is told, though nothing changes any more", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "a.md");
  writeFileSync(path, "before");
  const since = await stampsOf([folder]);
  writeFileSync(path, "changed while the first import ran");
  const stop = new AbortController();
  const calls: FileChanges[] = [];
  const tell = async (changes: FileChanges): Promise<void> => {
    calls.push(changes);
    stop.abort();
  };
  await watchFiles([folder], tell, { interval: 20, signal: stop.signal, since });
  expect(calls).toEqual([{ changed: [path], gone: [] }]);
  rmSync(folder, { recursive: true });
});

test("the last document of a folder that is deleted is told too", async () => {
  const { gone } = await told(async (at) => {
    for (const name of ["a.md", "b.md"]) rmSync(at(name));
  });
  expect(gone).toEqual(["a.md", "b.md"]);
});

test("a document that is being written is told when it is through", async () => {
  const { calls, changed } = await told(async (at, seen) => {
    for (let part = 0; part < 20; part += 1) {
      appendFileSync(at("c.md"), "part\n");
      await wait(7);
    }
    expect(seen).toEqual([]);
  });
  expect(changed).toEqual(["c.md"]);
  expect(calls).toHaveLength(1);
});

test("a folder that is away for a while is no deletion, and what changed in it is told", async () => {
  const { changed, gone } = await told(async (at) => {
    renameSync(at("."), at("../away"));
    await wait(100);
    renameSync(at("../away"), at("."));
    writeFileSync(at("b.md"), "changed");
  });
  expect({ changed, gone }).toEqual({ changed: ["b.md"], gone: [] });
});

test("with a changed file all of its name are imported again, in their order", () => {
  const all = ["in/a.md", "in/b.md", "in/sub/a.md"];
  expect(withNamesakes(["in/sub/a.md"], all)).toEqual(["in/a.md", "in/sub/a.md"]);
  expect(withNamesakes(["in/c.md", "in/b.md"], all)).toEqual(["in/b.md", "in/c.md"]);
});
