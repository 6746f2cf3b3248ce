/** Serves the engine's own modules to a browser as they are, with their types taken out. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title>
<script type="importmap">{"imports": {
  "fuse.js": "/node_modules/fuse.js/dist/fuse.mjs",
  "fuse.js/basic": "/node_modules/fuse.js/dist/fuse.basic.mjs",
  "minisearch": "/node_modules/minisearch/dist/es/index.js"
}}</script>`;

export interface Served {
  readonly address: string;
  /** Bytes of the given files that were asked for so far. */
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
}

/** Serves files below `root`, and the given JSON texts and files by name; counts the bytes of the latter. */
export async function serveModules(
  root: string,
  json: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Served> {
  let bytes = 0;
  const server: Server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://bench.test").pathname);
    const send = (type: string, body: string | Uint8Array): void => {
      response.writeHead(200, { "content-type": type });
      response.end(body);
    };
    if (path === "/") return send("text/html; charset=utf-8", PAGE);
    const text = json.get(path.slice(1));
    if (text !== undefined) return send("application/json", text);
    const file = files.get(path.slice(1));
    if (file) {
      bytes += file.length;
      return send(path.endsWith(".js") ? "text/javascript" : "application/octet-stream", file);
    }
    try {
      const source = await readFile(join(root, path), "utf8");
      send("text/javascript", path.endsWith(".ts") ? stripTypeScriptTypes(source) : source);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytes: () => bytes,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
