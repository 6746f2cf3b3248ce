import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { oneAtATime } from "../../scripts/import/one-at-a-time.ts";
import { temporaryFolder } from "./run.ts";

const lockOf = (folder: string): string =>
  join(tmpdir(), `mingzhang-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}.lock`);

test("tasks for one folder do not overlap, tasks for two do not wait", async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  const told: string[] = [];
  const task = (name: string, at: string): Promise<void> =>
    oneAtATime(
      at,
      async () => {
        told.push(`${name} begins`);
        await wait(30);
        told.push(`${name} ends`);
      },
      { onWait: () => told.push(`${name} waits`) },
    );
  await Promise.all([task("a", folder), task("b", folder)]);
  expect(told.filter((one) => !one.endsWith("waits")).join()).toMatch(/^(\w) begins,\1 ends,(\w) begins,\2 ends$/u);
  expect(told.filter((one) => one.endsWith("waits"))).toHaveLength(1);
  await task("c", other);
  expect(told.at(-1)).toBe("c ends");
  expect([folder, other].map((one) => existsSync(lockOf(one)))).toEqual([false, false]);
});

test("the lock of a process that is no more holds up nobody, and a task that fails gives it back", async () => {
  const folder = temporaryFolder();
  writeFileSync(lockOf(folder), "999999999");
  let waits = 0;
  const fail = oneAtATime(folder, () => Promise.reject(new Error("no")), { onWait: () => (waits += 1) });
  await expect(fail).rejects.toThrow("no");
  expect(waits).toBe(0);
  expect(existsSync(lockOf(folder))).toBe(false);
});

test("a lock that nobody gives back is passed by in the end, and stays", async () => {
  const folder = temporaryFolder();
  writeFileSync(lockOf(folder), String(process.pid));
  expect(await oneAtATime(folder, async () => "done", { onWait: () => undefined, longest: 200 })).toBe("done");
  expect(existsSync(lockOf(folder))).toBe(true);
});
