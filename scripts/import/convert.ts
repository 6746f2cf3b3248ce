/** Kinds of files that an office suite can turn into one that has a reader. The suite itself comes in as an effect. */
import { UnreadableFile } from "../source/document.ts";
import type { RecognizeFile } from "./read-file.ts";

/** Kinds that are converted to. */
export type Target = "docx" | "xlsx";

/** Converts a file; undefined when there is no office suite or it could not. */
export type Convert = (bytes: Uint8Array, ending: string, target: Target) => Promise<Uint8Array | undefined>;

interface Conversion {
  /** File ending that tells the office suite what it gets. */
  readonly ending: string;
  readonly target: Target;
}

/** Code of the refusal → what the file can be turned into. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  "use-doc": { ending: "doc", target: "docx" },
  "use-rtf": { ending: "rtf", target: "docx" },
  "use-text-document": { ending: "odt", target: "docx" },
  "use-spreadsheet": { ending: "ods", target: "xlsx" },
};

/** Recognizes as `recognizeFile` does, and what it refuses as an old document is converted and read again; a note says so. */
export function withConversion(recognizeFile: RecognizeFile, convert: Convert): RecognizeFile {
  return async (fileName, bytes) => {
    try {
      return await recognizeFile(fileName, bytes);
    } catch (error) {
      const conversion = error instanceof UnreadableFile ? CONVERSIONS[error.code] : undefined;
      const converted = conversion && (await convert(bytes, conversion.ending, conversion.target));
      if (!converted) throw error;
      const recognition = await recognizeFile(`converted.${conversion.target}`, converted);
      const { document } = recognition;
      return { ...recognition, document: { ...document, notes: [...(document.notes ?? []), { code: "converted" }] } };
    }
  };
}
