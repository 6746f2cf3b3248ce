/** A frozen edition: what the site published at one time, kept in files that never change again. */

/** A file of an edition by its path in the edition's folder, and the SHA-256 of its bytes in hexadecimal. */
export interface EditionFile {
  readonly path: string;
  readonly sha256: string;
}

export interface Edition {
  /** `2024-02-08`: the name of its folder, chosen by the department. */
  readonly name: string;
  /** Hash of the content that it was made from. */
  readonly revision: string;
  readonly projects: number;
  readonly indicators: number;
  readonly files: readonly EditionFile[];
}

/** Holds what the edition was made from. */
export const EDITION_RECORD = "edition.json";
/** Lists every other file with its hash, as `sha256sum --check` reads it. */
export const EDITION_SUMS = "SHA256SUMS";

/** Small letters, digits, `-` and `.` between them: one folder, and the same one on every system. */
export function isEditionName(name: string): boolean {
  return name.length <= 40 && /^[0-9a-z]+(?:[.-][0-9a-z]+)*$/u.test(name);
}

/** Two columns, sixty-four digits and the path, one line a file. */
export function writeSums(files: readonly EditionFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

/** The lines that `writeSums` wrote; undefined for anything else. */
export function parseSums(text: string): EditionFile[] | undefined {
  const files: EditionFile[] = [];
  for (const line of text.split("\n").slice(0, -1)) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}([0-9A-Za-z_][0-9A-Za-z_./-]*)$/u.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || path.includes("..")) return undefined;
    files.push({ path, sha256 });
  }
  return text.endsWith("\n") ? files : undefined;
}

/** The edition from its two texts; undefined where one of them is not as the command wrote it. */
export function parseEdition(name: string, record: string, sums: string): Edition | undefined {
  const files = parseSums(sums);
  const { revision, projects, indicators } = recordOf(record);
  const isWhole = typeof revision === "string" && isCount(projects) && isCount(indicators);
  return files && isWhole ? { name, revision, projects, indicators, files } : undefined;
}

function recordOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
