import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";
import { loadFindings, loadProjects } from "../../data.ts";
import { heldSearchData } from "../../search/build/held.ts";
import { readingsOf } from "../../search/build/readings.ts";

/** How characters are read; fetched only by a search that needs it. */
export const GET: APIRoute = async () =>
  new Response(
    new Uint8Array(
      gzipSync(JSON.stringify(readingsOf(heldSearchData(await loadProjects(), await loadFindings()))), { level: 9 }),
    ),
  );
