import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { watchFiles } from "../../scripts/watch-files.ts";
import { temporaryFolder } from "./run.ts";

test("a new and a changed document are told once each, untouched and temporary ones never", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "in"));
  const at = (name: string): string => join(folder, "in", name);
  writeFileSync(at("a.md"), "a");
  writeFileSync(at("b.md"), "b");
  const seen: string[] = [];
  const stop = new AbortController();
  const watching = watchFiles(
    [join(folder, "in")],
    async (files) => {
      seen.push(...files);
    },
    { interval: 20, signal: stop.signal },
  );
  await wait(60);
  writeFileSync(at("a.md"), "changed");
  writeFileSync(at("c.md"), "new");
  writeFileSync(at("~$c.md"), "lock");
  for (let tries = 0; tries < 100 && seen.length < 2; tries += 1) await wait(20);
  await wait(100);
  stop.abort();
  await watching;
  rmSync(folder, { recursive: true });
  expect(seen.sort()).toEqual([at("a.md"), at("c.md")]);
});
