/** Loaded first into every measured Node process: writes down on exit what the process used. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env.MINGZHANG_BENCH_USAGE;

if (folder && isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
  });
}
