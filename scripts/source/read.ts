/** The list of formats: to add one, write a reader beside this file and add its line here. */
import { type Reader, type SourceDocument, UnreadableFile } from "./document.ts";
import { readMarkdown } from "./markdown.ts";

interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly read: Reader;
}

const FORMATS: readonly Format[] = [{ name: "Markdown", extensions: [".md", ".txt"], read: readMarkdown }];

/** Largest file taken, in bytes. */
const MAX_BYTES = 50 * 1024 * 1024;

/** The document in a file; throws `UnreadableFile` when it is empty, too large, or of no known format. */
export async function readSource(fileName: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableFile("empty-file");
  if (bytes.length > MAX_BYTES) throw new UnreadableFile("file-too-large", { limit: "50 MB" });
  const format = FORMATS.find((candidate) =>
    candidate.extensions.some((ending) => fileName.toLowerCase().endsWith(ending)),
  );
  if (!format) throw new UnreadableFile("unknown-format", { known: knownExtensions().join("、") });
  if (bytes.includes(0)) throw new UnreadableFile("not-text", { format: format.name });
  return format.read(bytes);
}

/** File endings that can be imported. */
export function knownExtensions(): string[] {
  return FORMATS.flatMap((format) => format.extensions);
}
