import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { coalesced } from "../../src/records/loader.ts";

test("many changes are one task, and a task waits for the one before it", async () => {
  const log: string[] = [];
  const refresh = coalesced(20, async () => {
    log.push("begin");
    await wait(80);
    log.push("end");
  });
  for (let change = 0; change < 30; change += 1) refresh();
  await wait(50);
  refresh();
  await wait(250);
  expect(log).toEqual(["begin", "end", "begin", "end"]);
});
