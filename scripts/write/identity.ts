/** Names that last: a project's slug is made once from its name and kept, whatever its row number. */
import { pinyin } from "pinyin-pro";
import { isName } from "../recognize/personal/names.ts";
import { findNumbers } from "../recognize/personal/numbers.ts";

const MAX_LENGTH = 40;

/** Pinyin initials of a name, `组工工作经费` → `zggzjf`; Latin letters and digits stay, all else is dropped. */
export function slugOf(name: string): string {
  const initials = pinyin(name.normalize("NFKC"), { pattern: "first", toneType: "none", type: "array", v: true });
  const slug = initials
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "");
  return slug.slice(0, MAX_LENGTH) || "xm";
}

/** The slug, or the slug with the first number that is free: `pxf`, `pxf-2`, `pxf-3`. */
export function freeSlug(slug: string, taken: Pick<ReadonlySet<string>, "has">): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** Id of a department by itself: its budget code, or the initials of its name. */
export function departmentIdOf(department: { readonly code?: string; readonly name: string }): string {
  const code = department.code?.toLowerCase().replace(/[^a-z0-9]/gu, "");
  return code || slugOf(department.name);
}

/**
 * Id of a department among the known ones. Without a code, a known department of that name is meant, and another one
 * with the same initials is not: 民政局 and 民宗局 are both `mzj`.
 */
export function departmentIdAmong(
  department: { readonly code?: string; readonly name: string },
  known: ReadonlyMap<string, { readonly name: string; readonly aliases: readonly string[] }>,
): string {
  if (department.code?.match(/[a-z0-9]/iu)) return departmentIdOf(department);
  const name = comparableName(department.name);
  const same = [...known].find(([, other]) =>
    [other.name, ...other.aliases].some((one) => comparableName(one) === name),
  );
  return same?.[0] ?? freeSlug(slugOf(department.name), new Set(known.keys()));
}

/** The documents of one year and department that are known, and which of them the forms come from. */
export interface KnownDocuments {
  /** Id → file name. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether a known document has one of the forms. */
  readonly sharesForms: (id: string) => boolean;
}

const NONE: KnownDocuments = { names: new Map(), sharesForms: () => false };

/**
 * Id of a document: `2024/106` for the one that is named after year and department, else with the name's slug. A known
 * document of the same name is the same one if it has a form of this one (many projects have a file 绩效目标表.docx), or
 * if it is named after year and department.
 */
export function documentIdOf(
  year: number,
  departmentId: string,
  fileName: string,
  { names, sharesForms }: KnownDocuments = NONE,
): string {
  const stem = fileName.replace(/\.[^.]*$/u, "").toLowerCase();
  const folder = `${year}/${departmentId}`;
  const isWhole = stem === `${year}-${departmentId}` || stem === departmentId;
  const same = namesakesOf(folder, fileName, names).find((id) => sharesForms(id) || (isWhole && id === folder));
  if (same !== undefined) return same;
  if (isWhole && !names.has(folder)) return folder;
  return freeSlug(`${folder}/${slugOf(stem)}`, names);
}

/** Ids of the known documents of this year and department that have the file name. */
export function namesakesOf(folder: string, fileName: string, names: ReadonlyMap<string, string>): string[] {
  return [...names]
    .filter(([id, name]) => name === fileName && (id === folder || id.startsWith(`${folder}/`)))
    .map(([id]) => id);
}

/**
 * Name under which an original is published: signs that break a URL or a file system become `_`, and `index.html`,
 * which would stand where its source page does, gets one in front. Telephone and identity numbers in it do not go on.
 */
export function publishedNameOf(fileName: string): string {
  return withoutNumbers(fileName)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*#%]/gu, "_")
    .replace(/^\.+|^(?=index\.html?$)/iu, "_");
}

function withoutNumbers(name: string): string {
  let result = name;
  // A dot behind a number makes it an amount, but not that of the ending.
  for (const { index, length } of findNumbers(name.replace(/\.[^.]*$/u, "")))
    result = result.slice(0, index) + "_".repeat(length) + result.slice(index + length);
  return result.replace(/\p{Script=Han}{2,}(?=[\s-]*_{7})/gu, withoutNameAtEnd);
}

/** The name of a person before a number that names them too: 王建国13812345678. */
function withoutNameAtEnd(text: string): string {
  const name = [text.slice(-3), text.slice(-2)].find((end) => isName(end, "certain")) ?? "";
  return text.slice(0, text.length - name.length) + "_".repeat(name.length);
}

/** A name for comparing: width, spaces and brackets do not make another project. */
export function comparableName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[“”"'‘’]/gu, "");
}
