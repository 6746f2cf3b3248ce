import type { APIRoute } from "astro";
import { loadFindings, loadProjects } from "../../data.ts";
import { columnOf, type FindingIndex } from "../../views/finding-index.ts";
import { FACETS, facetValueOf, findingEntriesOf } from "../../views/finding-listings.ts";
import { PAGE_SIZE } from "../../views/indicators.ts";

export const GET: APIRoute = async () => {
  const entries = findingEntriesOf(await loadProjects(), await loadFindings());
  const columns = FACETS.map((facet) => [facet, columnOf(entries.map((entry) => facetValueOf(entry, facet)))] as const);
  const index: FindingIndex = { pageSize: PAGE_SIZE, columns: Object.fromEntries(columns) };
  return new Response(`${JSON.stringify(index)}\n`);
};
