/** Bytes of a built site, as stored and as a host would send them, by the kind of page or file. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

export interface Size {
  readonly files: number;
  readonly raw: number;
  /** Sum of the files, each compressed by itself at zlib level 9. */
  readonly gz: number;
  readonly largestRaw: number;
  readonly largestGz: number;
}

export interface SiteSizes {
  /** HTML by page type. */
  readonly pages: Readonly<Record<string, Size>>;
  /** Everything else by kind. */
  readonly files: Readonly<Record<string, Size>>;
  readonly total: Size;
}

const PAGE_TYPES: readonly (readonly [type: string, path: RegExp])[] = [
  ["home", /^index\.html$/u],
  ["year", /^\d{4}\/index\.html$/u],
  ["department", /^\d{4}\/[^/]+\/index\.html$/u],
  ["project", /^\d{4}\/[^/]+\/[^/]+\/index\.html$/u],
  ["departmentHistory", /^departments\//u],
  ["indicators", /^indicators\//u],
  ["search", /^search\//u],
  ["findings", /^findings\//u],
  ["sources", /^sources\//u],
  ["data", /^data\//u],
  ["text", /./u],
];

const FILE_KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ["javascript", /\.m?js$/u],
  ["css", /\.css$/u],
  ["searchData", /(?:^|\/)search[^/]*(?:\/|$)/u],
  ["projectJson", /^\d{4}\/[^/]+\/[^/]+\/index\.json$/u],
  ["data", /^data\//u],
  ["sources", /^sources\//u],
  ["other", /./u],
];

const PARALLEL = 8;

/** What kind of page an HTML file is, or of file another one is; paths are relative to the site, with `/`. */
export function kindOfFile(path: string): string {
  const kinds = path.endsWith(".html") ? PAGE_TYPES : FILE_KINDS;
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";
}

/** Measures every file below a folder. */
export async function measureSite(folder: string): Promise<SiteSizes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pages: Record<string, Size> = {};
  const files: Record<string, Size> = {};
  let total = NOTHING;
  for (let at = 0; at < paths.length; at += PARALLEL) {
    const sizes = await Promise.all(paths.slice(at, at + PARALLEL).map(sizeOf));
    for (const [index, size] of sizes.entries()) {
      const path = relative(folder, paths[at + index] ?? "")
        .split(sep)
        .join("/");
      const group = path.endsWith(".html") ? pages : files;
      const kind = kindOfFile(path);
      group[kind] = add(group[kind] ?? NOTHING, size);
      total = add(total, size);
    }
  }
  return { pages: sorted(pages), files: sorted(files), total };
}

const NOTHING: Size = { files: 0, raw: 0, gz: 0, largestRaw: 0, largestGz: 0 };
const compress = promisify(gzip);

async function sizeOf(path: string): Promise<Size> {
  const bytes = await readFile(path);
  const { length: raw } = bytes;
  const { length: gz } = await compress(bytes, { level: 9 });
  return { files: 1, raw, gz, largestRaw: raw, largestGz: gz };
}

function add(a: Size, b: Size): Size {
  return {
    files: a.files + b.files,
    raw: a.raw + b.raw,
    gz: a.gz + b.gz,
    largestRaw: Math.max(a.largestRaw, b.largestRaw),
    largestGz: Math.max(a.largestGz, b.largestGz),
  };
}

function sorted(sizes: Readonly<Record<string, Size>>): Record<string, Size> {
  return Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
