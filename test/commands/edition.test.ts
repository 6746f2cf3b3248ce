import { expect, test } from "vitest";
import { ROOT, run } from "./run.ts";

test.each([[[]], [["../x"]], [["A b"]], [["2024", "2025"]], [["2024", "--content", ""]], [["2024", "--what"]]])(
  "edition %j is wrong usage, and says how to use it",
  (args) => {
    const { code, err } = run(ROOT, "scripts/edition.ts", ...args);
    expect(code).toBe(2);
    expect(err).toContain("用法：npm run edition");
    expect(err).not.toContain("    at ");
  },
);

test.each(["edition", "check"])("who asks %s for help gets it, and that is no failure", (command) => {
  const { code, out, err } = run(ROOT, `scripts/${command}.ts`, "--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(`npm run ${command}`);
});
