/** Pagefind's index of the same rows, made by its own program; it segments Chinese while it indexes. */
import { close, createIndex } from "pagefind";
import type { BenchRow } from "./queries.ts";

/** The files of the index by path below `pagefind/`. */
export async function pagefindFiles(rows: readonly BenchRow[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: "zh" });
  if (!index) throw new Error(errors.join("; "));
  for (const { id, texts } of rows) {
    const content = texts.filter((text) => text !== "").join("\n");
    await index.addCustomRecord({ url: `/${encodeURIComponent(id)}`, content, language: "zh" });
  }
  const written = await index.getFiles();
  await close();
  return new Map(written.files.map(({ path, content }) => [`pagefind/${path}`, content]));
}
