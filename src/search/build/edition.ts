/** Build side: which data a result was found in. */
import { createHash } from "node:crypto";
import type { SearchData } from "../data.ts";

/** Twelve hexadecimal digits that change with the data: the beginning of its SHA-256. */
export function editionOf(data: SearchData): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
}
