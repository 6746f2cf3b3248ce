import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";
import { loadFindings, loadProjects } from "../../data.ts";
import { heldSearchData } from "../../search/build/held.ts";

/** The search data, packed: `src/search/load.ts` unpacks it, whatever the host says about its encoding. */
export const GET: APIRoute = async () =>
  new Response(
    new Uint8Array(gzipSync(JSON.stringify(heldSearchData(await loadProjects(), await loadFindings())), { level: 9 })),
  );
