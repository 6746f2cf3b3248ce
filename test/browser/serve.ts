/** Builds the site, serves it the way a plain file host does, under a sub-path too, and opens the browser once. */

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../site/build-site.ts";
import { putEdition } from "../site/put-edition.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    addressUnderBase: string;
  }
}

const BASE = "/budget/mz/";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await buildSite({ name: "browser" });
  await putEdition(site, join(site, "editions"), "2024-02-08");
  const root = await serveFolder(site, "/");
  const underBase = await serveFolder(await buildSite({ name: "browser-base", base: BASE, languages: "zh" }), BASE);
  project.provide("address", addressOf(root));
  project.provide("addressUnderBase", `${addressOf(underBase)}${BASE.slice(1)}`);
  return async () => {
    for (const server of [root, underBase]) await new Promise((done) => server.close(done));
  };
}

export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export async function serveFolder(folder: string, base: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site.test");
    const path = normalize(decodeURIComponent(pathname));
    const inside = path.startsWith(base) ? path.slice(base.length) : "";
    const file = inside === "" || inside.endsWith("/") ? join(inside, "index.html") : inside;
    const found = await readFile(join(folder, file)).catch(() => undefined);
    const body = found ?? (await readFile(join(folder, "404.html")));
    response.writeHead(found ? 200 : 404, {
      "content-type": TYPES[found ? extname(file) : ".html"] ?? "application/octet-stream",
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
}
