import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";
import { loadProjects } from "../../data.ts";
import { searchDataOf } from "../../search/build/columns.ts";
import { readingsOf } from "../../search/build/readings.ts";

/** How characters are read; fetched only by a search that needs it. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(gzipSync(JSON.stringify(readingsOf(searchDataOf(await loadProjects()))), { level: 9 })));
