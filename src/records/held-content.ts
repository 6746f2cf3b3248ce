/**
 * The content, read once a process. Astro's store keeps only its revision: sending ten thousand forms through the
 * store and the bundle made from it took longer than reading the files again, and twice the memory.
 */
import { formatNotice, messageOf } from "../i18n/messages.ts";
import type { Notice } from "../model/notice.ts";
import { type Content, readContent } from "./content.ts";
import { readContentFiles, revisionOf } from "./files.ts";

/** The content folder: `MINGZHANG_CONTENT` builds another one (tests, benchmarks). */
export const CONTENT_FOLDER = process.env.MINGZHANG_CONTENT || "src/content";

/** Content and a hash of the files that it was read from. */
export interface HeldContent {
  readonly revision: string;
  readonly content: Content;
}

/** Reads the files now and holds what they say; throws one error that lists everything that is wrong in them. */
export function refreshContent(): Promise<HeldContent> {
  const reading = readHeldContent();
  holder[HELD] = reading;
  return reading;
}

/** The content that the process holds, read now when it holds none; for the server of the pages that are worked on. */
export async function heldContent(): Promise<Content> {
  return (await (holder[HELD] ?? refreshContent())).content;
}

/** The content of this revision; read anew when the process holds another one or none. */
export async function contentAt(revision: string): Promise<Content> {
  const held = await holder[HELD];
  if (held?.revision === revision) return held.content;
  return (await refreshContent()).content;
}

// The loader and the pages are bundled apart, each with its own copy of this module: the process is what they share.
const HELD: unique symbol = Symbol.for("mingzhang.content") as never;
const holder = globalThis as { [HELD]?: Promise<HeldContent> };

async function readHeldContent(): Promise<HeldContent> {
  const files = await readContentFiles(CONTENT_FOLDER);
  const { content, notices: found } = readContent(files);
  const nothing: Notice = { code: "no-projects", severity: "error" };
  const notices = found.length === 0 && content.projects.size === 0 ? [nothing] : found;
  if (notices.length === 0) return { revision: revisionOf(files), content };
  const lines = notices.map((notice) =>
    formatNotice({ ...notice, path: [CONTENT_FOLDER, notice.path].filter(Boolean).join("/") }),
  );
  const summary = messageOf({ code: "content-errors", data: { count: String(notices.length) } });
  throw new ContentError([summary, ...lines].join("\n"));
}

/** Shown to the person who mends the files: the message says it all, a stack would only hide it. */
class ContentError extends Error {
  override name = "ContentError";
  override stack = "";
}
