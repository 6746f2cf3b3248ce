/** The published content, read as the site reads it. */
import { type Content, readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";

export async function readPublishedContent(folder = "src/content"): Promise<Content> {
  const { content, notices } = readContent(await readContentFiles(folder));
  if (notices.length > 0) throw new Error(JSON.stringify(notices));
  return content;
}
