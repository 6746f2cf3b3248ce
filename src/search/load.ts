/** Browser side: the data files, fetched from the site itself. */
import { columnsProvider } from "./columns.ts";
import type { Readings, SearchData } from "./data.ts";
import type { SearchProvider } from "./types.ts";

/** Addresses of the data files. */
export interface Sources {
  readonly data: string;
  readonly readings: string;
}

/** The engine over the site's data files. */
export async function loadProvider(sources: Sources): Promise<SearchProvider> {
  return columnsProvider(await fetchPacked<SearchData>(sources.data), () => fetchPacked<Readings>(sources.readings));
}

/** JSON stored as gzip. Some hosts unpack `.gz` on the way and some do not, so the bytes themselves decide. */
async function fetchPacked<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}
