import { expect, test } from "vitest";
import { paceOf } from "../../src/search/pace.ts";

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("an abort that comes while a long piece of work runs ends it at the next step", async () => {
  const controller = new AbortController();
  const pace = paceOf(controller.signal);
  const steps: number[] = [];
  setImmediate(() => controller.abort(new Error("stale")));
  const run = async (): Promise<void> => {
    for (let step = 0; step < 20; step++) {
      work(15);
      await pace();
      steps.push(step);
    }
  };
  await expect(run()).rejects.toThrow("stale");
  expect(steps.length).toBeLessThan(5);
});

test("short work is not interrupted", async () => {
  const pace = paceOf(new AbortController().signal);
  let passed = false;
  setImmediate(() => {
    passed = true;
  });
  for (let step = 0; step < 20; step++) await pace();
  expect(passed).toBe(false);
});
