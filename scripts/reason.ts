/** Why the system refused, for the report. */
import { relative } from "node:path";
import { systemReasons } from "../src/i18n/zh/system-reasons.ts";

/** What went wrong in a few words, and where: `没有权限 src/content/projects`; the system's code for what has no words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) return String(error);
  const words = systemReasons[String(error.code)] ?? String(error.code);
  const path = "path" in error && typeof error.path === "string" ? relative(process.cwd(), error.path) : "";
  return path === "" ? words : `${words} ${path}`;
}
