/** Names that last: a project's slug is made once from its name and kept, whatever its row number. */
import { pinyin } from "pinyin-pro";

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
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** Id of a department: its budget code, or the initials of its name. */
export function departmentIdOf(department: { readonly code?: string; readonly name: string }): string {
  const code = department.code?.toLowerCase().replace(/[^a-z0-9]/gu, "");
  return code || slugOf(department.name);
}

/** Id of a document: `2024/106` for the one that is named after year and department, else with the name's slug. */
export function documentIdOf(year: number, departmentId: string, fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/u, "").toLowerCase();
  const folder = `${year}/${departmentId}`;
  return stem === `${year}-${departmentId}` || stem === departmentId ? folder : `${folder}/${slugOf(stem)}`;
}

/** A name for comparing: width, spaces and brackets do not make another project. */
export function comparableName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[“”"'‘’]/gu, "");
}
