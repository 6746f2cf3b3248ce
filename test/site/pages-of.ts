/** The HTML pages of a built site, parsed. */
import { parseHTML } from "linkedom";
import { readFolder } from "./build-site.ts";

export interface BuiltPage {
  /** Path below the output folder, `2024/106/zggzjf/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

/** The pages of the main site, or of the one in the other language inside it; file names are from `folder`. */
export async function readPages(folder: string, language: "zh" | "en" = "zh"): Promise<BuiltPage[]> {
  const files = await readFolder(folder);
  return [...files]
    .filter(([file]) => file.endsWith(".html") && file.startsWith("en/") === (language === "en"))
    .map(([file, bytes]) => {
      const html = bytes.toString("utf8");
      return { file, html, document: parseHTML(html).document };
    });
}

/** Text for comparing with content: what a reader sees, white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
