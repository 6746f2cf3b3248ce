/** Texts that the department has said, in earlier imports, name no person. */
import { readContent } from "../../src/records/content.ts";
import { readContentFiles } from "../../src/records/files.ts";

/** From the records of the documents; none where the content cannot be read, which the writing tells. */
export async function keptTexts(content: string): Promise<string[]> {
  const files = await readContentFiles(content).catch(() => []);
  const records = files.filter(({ path, text }) => path.startsWith("documents/") && text.includes("不遮盖"));
  const { documents } = readContent(records).content;
  return [...new Set([...documents.values()].flatMap(({ kept }) => kept))];
}
