/** The text of a document as it was read, as the import writes it. */
import { type Transcript, transcriptRecord } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";

/** The transcript in a JSON text; undefined when it is damaged. */
export function readTranscript(text: string): Transcript | undefined {
  try {
    return transcriptRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What is wrong with a transcript file: nothing, or that it is damaged. */
export function inspectTranscript(text: string, path: string): readonly Notice[] {
  return readTranscript(text) ? [] : [{ code: "wrong-json", severity: "error", path }];
}
