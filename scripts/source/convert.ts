/** Kinds of files that an office suite can turn into one that has a reader. The suite itself comes in as an effect. */
import { type SourceDocument, UnreadableFile } from "./document.ts";

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

type Read = (fileName: string, bytes: Uint8Array) => Promise<SourceDocument>;

/** Reads as `read` does, and what it refuses as an old document is converted and read again; a note says so. */
export function withConversion(read: Read, convert: Convert): Read {
  return async (fileName, bytes) => {
    try {
      return await read(fileName, bytes);
    } catch (error) {
      const conversion = error instanceof UnreadableFile ? CONVERSIONS[error.code] : undefined;
      const converted = conversion && (await convert(bytes, conversion.ending, conversion.target));
      if (!converted) throw error;
      const document = await read(`converted.${conversion.target}`, converted);
      return { ...document, notes: [...(document.notes ?? []), { code: "converted" }] };
    }
  };
}
