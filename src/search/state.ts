/** The state of a search in a URL: `?q=…&type=…&page=…`. A link is the exact result. Paths here have no base. */
import { paths } from "../views/paths.ts";
import { FACET_FIELDS, type FacetField, type Hit, type Query, SORTS, type Sort } from "./types.ts";

/** Hits on one page: the list is drawn anew at every key, and the time that takes grows with it. */
export const PAGE_SIZE = 60;

export interface SearchState {
  readonly text: string;
  readonly filters: Partial<Readonly<Record<FacetField, string>>>;
  /** Absent for the order by relevance. */
  readonly sort?: Sort;
  /** From 1. */
  readonly page: number;
}

/** The path of a search, without the site's base: `/search/?q=%E5%9F%B9%E8%AE%AD`. */
export function searchPath(query: string): string {
  return statePath({ text: query, filters: {}, page: 1 });
}

/** The path of a state, without base. */
export function statePath(state: SearchState): string {
  return `${paths.search}${writeState(state)}`;
}

/** The state in a query string; what it does not say, or says wrongly, is the default. */
export function parseState(queryString: string): SearchState {
  const parameters = new URLSearchParams(queryString);
  const page = parameters.get("page") ?? "";
  const filters = FACET_FIELDS.map((field) => [field, parameters.get(field) ?? ""] as const);
  const sort = SORTS.find((order) => order === parameters.get("sort") && order !== "relevance");
  return {
    text: parameters.get("q") ?? "",
    ...(sort && { sort }),
    filters: Object.fromEntries(filters.filter(([, value]) => value !== "")),
    page: /^[1-9]\d{0,5}$/u.test(page) ? Number(page) : 1,
  };
}

/** The query string of a state, with its `?`; empty for the default state. */
export function writeState({ text, filters, sort, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text !== "") parameters.set("q", text.toWellFormed());
  for (const field of FACET_FIELDS) if (filters[field]) parameters.set(field, filters[field]);
  if (sort && sort !== "relevance") parameters.set("sort", sort);
  if (page > 1) parameters.set("page", String(page));
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

/** What the engine is asked for a state. The page shows everything when nothing is asked. */
export function queryOf({ text, filters, sort, page }: SearchState): Query {
  const query = { text, filters, ...(sort && { sort }), offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  return text.trim() === "" ? { ...query, all: true } : query;
}

/** The state without this filter, on its first page. */
export function withoutFilter(state: SearchState, field: FacetField): SearchState {
  const filters = { ...state.filters };
  delete filters[field];
  return { ...state, filters, page: 1 };
}

/** The path of a hit, without base: the project's page, or its indicator there. */
export function hitPath({ id }: Pick<Hit, "id">): string {
  const [project = "", number] = id.split("#");
  return number === undefined ? paths.project(project) : paths.indicator(project, Number(number));
}
