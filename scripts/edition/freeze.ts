/** Turns built pages and data files into an edition: files that stand on their own, whatever the site becomes later. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { editionNote as english } from "../../src/i18n/en/edition-note.ts";
import { fill } from "../../src/i18n/fill.ts";
import { editionNote as chinese } from "../../src/i18n/zh/edition-note.ts";
import { EDITION_RECORD, EDITION_SUMS, type Edition, writeSums } from "../../src/model/edition.ts";
import { compareText } from "../../src/model/notice.ts";

/** Path in the built site, or in the edition, with `/` → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

interface Frame extends Omit<Edition, "files"> {
  /** Folder under which the site is served, `/` or `/budget/`. */
  readonly base: string;
}

const PAGE = /^(?:en\/)?embed\/.+\/index\.html$/u;
const DATA = /^data\/(?:projects|indicators)\.(?:csv|json)$/u;
const ASSET = /^(?:en\/)?_astro\//u;
/** An asset as pages and scripts name it: from the site's root, or beside the script itself. */
const NAMED_ASSET = /(?:_astro\/|["'`]\.\/)([\w.-]+\.(?:js|css))/gu;

/** Whether an edition may need this file of the built site. */
export function isKept(path: string): boolean {
  return PAGE.test(path) || DATA.test(path) || ASSET.test(path);
}

/**
 * The charts' own pages, the data behind them, the files that the pages load, the record and the hashes, by their paths
 * in the edition and in path order. Addresses in pages become relative: to the edition's own copy where there is one,
 * else to the living site.
 */
export function freeze(site: Files, frame: Frame): Map<string, Uint8Array> {
  const wanted = new Map([...site].filter(([path]) => DATA.test(path)));
  for (const [path] of site) if (PAGE.test(path)) addWithAssets(site, path, wanted);
  const { revision, projects, indicators } = frame;
  const record = Buffer.from(`${JSON.stringify({ revision, projects, indicators }, null, 2)}\n`);
  const frozen = [...wanted].map(([path, bytes]) => [path, frozenBytes(path, bytes, wanted, frame)] as const);
  const files = [...frozen, [EDITION_RECORD, record] as const].sort(([a], [b]) => compareText(a, b));
  const sums = files.map(([path, bytes]) => ({ path, sha256: createHash("sha256").update(bytes).digest("hex") }));
  return new Map<string, Uint8Array>([...files, [EDITION_SUMS, Buffer.from(writeSums(sums))]]);
}

/** Adds a file and what it loads; each language has a folder of assets of its own. */
function addWithAssets(site: Files, path: string, wanted: Map<string, Uint8Array>): void {
  const bytes = site.get(path);
  if (bytes === undefined || wanted.has(path)) return;
  wanted.set(path, bytes);
  const folder = path.startsWith("en/") ? "en/_astro" : "_astro";
  for (const [, name] of textOf(bytes).matchAll(NAMED_ASSET)) addWithAssets(site, `${folder}/${name}`, wanted);
}

function frozenBytes(path: string, bytes: Uint8Array, own: Files, frame: Frame): Uint8Array {
  if (path.endsWith(".html")) return Buffer.from(frozenPage(path, textOf(bytes), own, frame));
  if (!path.endsWith(".js")) return bytes;
  // Scripts name what they will load next from the root of their language's pages.
  const root = path.startsWith("en/") ? `../editions/${frame.name}/en` : `editions/${frame.name}`;
  return Buffer.from(textOf(bytes).replaceAll('"_astro/', `"${root}/_astro/`));
}

function frozenPage(path: string, html: string, own: Files, { base, name }: Frame): string {
  const root = `editions/${name}/`;
  const here = posix.dirname(root + path);
  const relative = (whole: string, attribute: string, address: string): string => {
    if (!address.startsWith(base)) return whole;
    const target = address.slice(base.length);
    const found = posix.relative(here, own.has(target) ? root + target : target);
    return ` ${attribute}="${found}${target.endsWith("/") ? "/" : ""}"`;
  };
  const note = fill(/<html lang="en"/u.test(html) ? english.note : chinese.note, { name });
  return html
    .replace(/ (href|src)="(\/[^"]*)"/gu, relative)
    .replace(/ data-address="([^"]*?)((?:en\/)?embed\/[^"]*)"/gu, ` data-address="$1${root}$2index.html"`)
    .replace("</main>", `<p class="small muted">${note}</p></main>`);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
