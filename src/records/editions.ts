/** The frozen editions that are published with the content; every file of them is held against its hash. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { messageOf } from "../i18n/messages.ts";
import { EDITION_RECORD, EDITION_SUMS, type Edition, isEditionName, parseEdition } from "../model/edition.ts";
import { compareText } from "../model/notice.ts";

/** Where the editions of a content folder are kept: those of the site's own content are public files. */
export function editionsFolderOf(contentFolder: string): string {
  return resolve(contentFolder) === resolve("src/content") ? "public/editions" : join(contentFolder, "editions");
}

/** All editions in the folder, newest name first. Rejects with a sentence when a file is not as it was frozen. */
export async function readEditions(folder: string): Promise<Edition[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && isEditionName(entry.name)).map(({ name }) => name);
  return Promise.all(names.sort((a, b) => compareText(b, a)).map((name) => readEdition(join(folder, name), name)));
}

/** Paths of the files below the folder, with `/`, in order. */
export async function filesOfEdition(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareText);
}

async function readEdition(folder: string, name: string): Promise<Edition> {
  const [record, sums] = await Promise.all([textOf(join(folder, EDITION_RECORD)), textOf(join(folder, EDITION_SUMS))]);
  const edition = parseEdition(name, record, sums);
  if (!edition) throw new EditionError(messageOf({ code: "edition-unreadable", data: { name } }));
  const present = (await filesOfEdition(folder)).filter((path) => path !== EDITION_SUMS);
  const listed = new Map(edition.files.map(({ path, sha256 }) => [path, sha256]));
  for (const path of new Set([...listed.keys(), ...present])) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    const isSame = bytes && createHash("sha256").update(bytes).digest("hex") === listed.get(path);
    if (!isSame) throw new EditionError(messageOf({ code: "edition-altered", data: { name, file: path } }));
  }
  return edition;
}

function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/** Shown to the person who mends the files: the message says it all, a stack would only hide it. */
class EditionError extends Error {
  override name = "EditionError";
  override stack = "";
}
