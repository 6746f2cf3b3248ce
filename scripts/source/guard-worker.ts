/** The thread of `guard.ts`: reads each file it is sent and answers with the document or what is wrong. */
import { parentPort } from "node:worker_threads";
import { UnreadableFile } from "./document.ts";
import type { Job, Outcome } from "./guard.ts";
import { readSource } from "./read.ts";
import { startWatch } from "./watch.ts";

parentPort?.on("message", async (job: Job) => {
  parentPort?.postMessage(await answer(job));
});

async function answer({ fileName, bytes, limits }: Job): Promise<Outcome> {
  try {
    return { document: await readSource(fileName, bytes, startWatch(limits)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, data: error.data };
    return { reason: String(error) };
  }
}
