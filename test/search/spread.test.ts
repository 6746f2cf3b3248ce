import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepsOf } from "../../src/search/spread.ts";
import { search } from "./corpus.ts";

describe("figures in steps", () => {
  test("few different ones are counted one by one", () => {
    expect(stepsOf([90, 95, 95, 100])).toEqual([
      { low: 90, count: 1 },
      { low: 95, count: 2 },
      { low: 100, count: 1 },
    ]);
    expect(stepsOf([])).toEqual([]);
  });

  test("many are put into steps of one round width", () => {
    const steps = stepsOf(Array.from({ length: 40 }, (_, place) => 61 + place));
    expect(steps[0]).toEqual({ low: 60, high: 65, count: 4 });
    expect(steps.at(-1)).toEqual({ low: 100, high: 105, count: 1 });
  });

  test("far apart ones into steps that grow", () => {
    const steps = stepsOf(Array.from({ length: 20 }, (_, place) => 2 ** place));
    expect(steps.map(({ low }) => low)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  });

  test("no figure is lost, and the steps have no gaps", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const steps = stepsOf(Float64Array.from(values).sort());
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const [place, { high }] of steps.slice(0, -1).entries()) {
          if (high !== undefined) expect(high).toBe(steps[place + 1]?.low);
        }
        expect(steps.length).toBeLessThan(40);
      }),
      { numRuns: 1000 },
    );
    const close = Array.from({ length: 20 }, (_, place) => 1e9 + place * 1e-7);
    expect(stepsOf(close).reduce((sum, { count }) => sum + count, 0)).toBe(20);
  });
});

test("a result tells how the figures of its most frequent unit lie", async () => {
  const { totals } = await search("单位:元/人");
  expect(totals?.spread).toEqual({
    unit: "元/人",
    steps: [
      { low: 70, count: 1 },
      { low: 220, count: 1 },
      { low: 320, count: 1 },
    ],
  });
  expect((await search("资金", { filters: { type: "project" } })).totals).not.toHaveProperty("spread");
});
