/** The corpus on disk: one Markdown document a department and year, named as departments name theirs. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlannedDocument } from "./planned.ts";
import { printDocument } from "./print.ts";

/** Writes the documents into a folder and gives their paths back, in the order of the corpus. */
export async function writeDocuments(folder: string, documents: readonly PlannedDocument[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const document of documents) {
    const path = join(folder, `${document.year}-${document.department.code}.md`);
    await writeFile(path, printDocument(document));
    paths.push(path);
  }
  return paths;
}
