import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./run.ts";

/** A process that is told to end while it is at work; what it printed and how it ended. */
function interrupted(before: string): Promise<{ out: string; code: number | null; signal: string | null }> {
  const script = `
    import { uninterrupted } from ${JSON.stringify(join(ROOT, "scripts/import/uninterrupted.ts"))};
    ${before}
    await uninterrupted(async () => {
      console.log("begun");
      await new Promise((done) => setTimeout(done, 300));
      console.log("done");
    });
    await new Promise((done) => setTimeout(done, 5000));
    console.log("went on");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
  let out = "";
  child.stdout.on("data", (data) => {
    if (out === "") child.kill("SIGINT");
    out += data;
  });
  return new Promise((resolve) => child.on("exit", (code, signal) => resolve({ out, code, signal })));
}

test("a signal takes effect when the work is done, by default or as it was meant to", async () => {
  expect(await interrupted("")).toEqual({ out: "begun\ndone\n", code: null, signal: "SIGINT" });
  expect(await interrupted('process.on("SIGINT", () => process.exit(3));')).toMatchObject({
    out: "begun\ndone\n",
    code: 3,
  });
});
