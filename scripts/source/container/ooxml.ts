/** Which part of an office archive is which: parts are found by their relationships, not by their usual names. */

import type { Watch } from "../limits.ts";
import type { Archive } from "./archive.ts";
import { elementsOf } from "./xml.ts";

/** A relationship of a part; `target` is a path in the archive. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, `worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** Path of the document or workbook itself; undefined when the archive names none. */
export function mainPart(archive: Archive, watch: Watch): string | undefined {
  return relatedPart(archive, "", "officeDocument", watch);
}

/** Path of the first part that a part names by a type of relationship. */
export function relatedPart(archive: Archive, from: string, type: string, watch: Watch): string | undefined {
  return relationshipsOf(archive, from, watch).find((each) => each.type === type)?.target;
}

/** The relationships of a part inside the archive; `""` is the archive itself. */
export function relationshipsOf(archive: Archive, from: string, watch: Watch): Relationship[] {
  const slash = from.lastIndexOf("/") + 1;
  const bytes = archive.read(`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`);
  if (!bytes) return [];
  return elementsOf(bytes, ["Relationship"], watch).flatMap(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (mode === "External") return [];
    return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolvePart(from.slice(0, slash), target) }];
  });
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
