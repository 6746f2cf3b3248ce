/** What the page and its worker say to each other. */
import type { Sources } from "./load.ts";
import type { Query, SearchResult } from "./types.ts";

export type ToWorker =
  | { readonly open: Sources }
  | { readonly id: number; readonly query: Query; readonly only?: "ids" }
  | { readonly abort: number };

export type FromWorker =
  | { readonly id: number; readonly result: SearchResult }
  | { readonly id: number; readonly ids: readonly string[] }
  | { readonly id: number; readonly error: string };
