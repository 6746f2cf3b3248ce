/** Originals while pages are worked on: the same files at the same addresses as in the built site, and no others. */
import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Content } from "../../src/records/content.ts";
import { isAnotherContent, isFile, originalsOf } from "./published-originals.ts";

/** The file that answers, or that there is none although `public/` may have one. */
export type Answer = { readonly path: string } | "not-found";

/**
 * What answers a request; undefined for all that is no original beside the content. The address is only compared with
 * the originals that the content publishes and never made into a path, so it cannot lead anywhere else.
 */
export async function originalAt(
  { method, url }: Pick<IncomingMessage, "method" | "url">,
  documents: Content["documents"],
  { base, contentFolder }: { readonly base: string; readonly contentFolder: string },
): Promise<Answer | undefined> {
  const name = method === "GET" || method === "HEAD" ? nameIn(url ?? "", base) : undefined;
  if (name === undefined) return undefined;
  if (!originalsOf(documents).has(name)) {
    // What `public/` has there belongs to another content.
    return isAnotherContent(contentFolder) && /\.[^/]+$/u.test(name) ? "not-found" : undefined;
  }
  const path = join(contentFolder, "sources", name);
  return (await isFile(path)) ? { path } : undefined;
}

/** The name below `sources/`; undefined for pages, which end in `/`, and for addresses that are none. */
function nameIn(url: string, base: string): string | undefined {
  const [address = ""] = url.split(/[?#]/u, 1);
  const root = `${base.replace(/\/$/u, "")}/sources/`;
  if (!address.startsWith(root) || address.endsWith("/")) return undefined;
  try {
    return decodeURIComponent(address.slice(root.length));
  } catch {
    return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  csv: "text/csv",
  txt: "text/plain",
  md: "text/markdown",
};

/** Sends the file; what is in it cannot run as a part of the site. */
export async function sendOriginal(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (answer === "not-found") {
    response.writeHead(404).end();
    return;
  }
  const ending = /\.([^./\\]+)$/u.exec(answer.path)?.[1]?.toLowerCase() ?? "";
  response.writeHead(200, {
    "Content-Type": TYPES[ending] ?? "application/octet-stream",
    "Content-Security-Policy": "sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(answer.path), response);
}
