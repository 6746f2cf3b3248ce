/** The published budget that the tests know by heart. Only it: a department's further budgets change no test. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Content, type ContentFile, readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";

const BUDGET = /^(?:departments\/106\.yaml|documents\/2024\/106\.\w+|projects\/2024\/106\/.+)$/u;

export async function readSampleFiles(): Promise<ContentFile[]> {
  return (await readContentFiles("src/content")).filter(({ path }) => BUDGET.test(path));
}

/** The budget as the site reads it. */
export async function readSample(): Promise<Content> {
  const { content, notices } = readContent(await readSampleFiles());
  if (notices.length > 0) throw new Error(JSON.stringify(notices));
  return content;
}

/** The budget's files as a content folder of their own. */
export async function copySample(folder: string): Promise<void> {
  for (const { path, text } of await readSampleFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
