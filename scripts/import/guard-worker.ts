/** The thread of `guard.ts`: reads and recognizes each file it is sent, and answers with what it found or what is wrong. */
import { parentPort } from "node:worker_threads";
import type { Recognition } from "../recognize/form.ts";
import { recognize } from "../recognize/recognize.ts";
import { UnreadableFile } from "../source/document.ts";
import { startWatch } from "../source/limits.ts";
import { readSource } from "../source/read.ts";
import type { Job, Outcome } from "./guard.ts";

parentPort?.on("message", async (job: Job) => {
  parentPort?.postMessage(await answer(job));
});

async function answer({ fileName, bytes, decisions, limits }: Job): Promise<Outcome> {
  try {
    const document = await readSource(fileName, bytes, startWatch(limits));
    return { recognition: withoutNeedlessBlocks(recognize(document, decisions)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, data: error.data };
    return { reason: String(error) };
  }
}

/** Of a document without forms nothing is published, so its text need not be held beside all the others. */
function withoutNeedlessBlocks(recognition: Recognition): Recognition {
  const { document, forms, evaluations } = recognition;
  return forms.length + evaluations.length > 0
    ? recognition
    : { ...recognition, document: { ...document, blocks: [] } };
}
