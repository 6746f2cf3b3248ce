/**
 * Combines the facets of the findings: `?severity=doubt&rule=odd-unit`. Without it, or with a modifier key, each facet
 * leads to its own page. On a page that holds every finding the others are hidden; else the choices are counted in an
 * index, and the findings are taken from the pages that list them.
 */
import { type Choices, columnOf, countsOf, type FindingIndex, matchesOf } from "../../views/finding-index.ts";
import { showMatches } from "./matches.ts";

const nav = document.querySelector<HTMLElement>("nav[data-facets]");
const list = document.querySelector<HTMLElement>("#finding-list");
const count = document.querySelector<HTMLElement>("[data-finding-count]");
if (nav && list && count) enhanceFacets(nav, list, count);

function enhanceFacets(nav: HTMLElement, list: HTMLElement, count: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>("a[data-facet]")];
  const { home = "", index: address } = nav.dataset;
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const plain = count.textContent;
  const totals = new Map(links.map((link) => [link, link.querySelector(".count")?.textContent ?? ""]));
  let loaded: Promise<FindingIndex> | undefined;

  const show = async (): Promise<void> => {
    const choices = choicesOf(links);
    mark(nav, links, choices);
    if (choices.size === 0) {
      for (const [link, text] of totals) setCount(link, text);
      list.replaceChildren(...items);
      for (const item of items) item.hidden = false;
      setPages(true);
      count.textContent = plain;
      return;
    }
    const asked = location.search;
    list.setAttribute("aria-busy", "true");
    loaded ??= address === undefined ? Promise.resolve(indexOf(items, links)) : loadIndex(address);
    const index = await loaded;
    if (asked !== location.search) return;
    for (const link of links) {
      const { facet = "", value = "" } = link.dataset;
      setCount(link, String(countsOf(index, choices, facet).get(value) ?? 0));
    }
    const matches = matchesOf(index, choices);
    if (address === undefined) for (const [at, item] of items.entries()) item.hidden = !matches.includes(at);
    else
      await showMatches(
        list,
        index,
        choices,
        (facet, value) => hrefOf(links, facet, value),
        () => asked === location.search,
      );
    if (asked !== location.search) return;
    setPages(address === undefined);
    list.setAttribute("aria-busy", "false");
    const { some = "", none = "" } = count.dataset;
    count.textContent = matches.length === 0 ? none : some.replace("{count}", String(matches.length));
  };
  const showOrLeave = (): void => {
    // Without the index the facets are the pages that they were.
    show().catch(() => location.assign(hrefOf(links, ...([...choicesOf(links)][0] ?? ["", ""])) ?? home));
  };

  nav.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const { facet, value = "", all } = link.dataset;
    const target = new URL(link.hash, new URL(home, location.href));
    for (const [name, chosen] of currentChoices(nav, links)) target.searchParams.set(name, chosen);
    if (all !== undefined) target.search = "";
    else if (facet === undefined) return location.assign(target);
    else if (target.searchParams.get(facet) === value) target.searchParams.delete(facet);
    else target.searchParams.set(facet, value);
    if (target.pathname !== location.pathname) return location.assign(target);
    history.pushState(null, "", target);
    showOrLeave();
  });
  addEventListener("popstate", showOrLeave);
  if (nav.dataset.scope === undefined && location.search !== "") showOrLeave();
}

/** Choices of the address that the facets offer. */
function choicesOf(links: readonly HTMLAnchorElement[]): Map<string, string> {
  const { searchParams } = new URL(location.href);
  const offered = links.flatMap(({ dataset: { facet = "", value = "" } }) =>
    searchParams.get(facet) === value ? [[facet, value] as const] : [],
  );
  return new Map(offered);
}

/** The choices of the address, or the one that the page itself is about. */
function currentChoices(nav: HTMLElement, links: readonly HTMLAnchorElement[]): Choices {
  const { scope, scopeValue = "" } = nav.dataset;
  return scope === undefined ? choicesOf(links) : new Map([[scope, scopeValue]]);
}

function indexOf(items: readonly HTMLElement[], links: readonly HTMLAnchorElement[]): FindingIndex {
  const facets = new Set(links.map(({ dataset }) => dataset.facet ?? ""));
  const columns = [...facets].map((facet) => [facet, columnOf(items.map(({ dataset }) => dataset[facet] ?? ""))]);
  return { pageSize: items.length, columns: Object.fromEntries(columns) };
}

async function loadIndex(address: string): Promise<FindingIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as FindingIndex;
}

function mark(nav: HTMLElement, links: readonly HTMLAnchorElement[], choices: Choices): void {
  for (const link of links) {
    const { facet = "", value = "" } = link.dataset;
    setCurrent(link, choices.get(facet) === value);
    const fold = link.closest("details");
    if (fold && choices.has(facet)) fold.open = true;
  }
  const all = nav.querySelector<HTMLAnchorElement>("a[data-all]");
  if (all) setCurrent(all, choices.size === 0);
}

function setCurrent(link: HTMLAnchorElement, current: boolean): void {
  if (current) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

function setCount(link: HTMLAnchorElement, text: string): void {
  const figure = link.querySelector(".count");
  if (figure) figure.textContent = text;
}

/** The numbers of the pages belong to the list of all. */
function setPages(shown: boolean): void {
  const pages = document.querySelector<HTMLElement>("[data-finding-pages]");
  const more = document.querySelector<HTMLElement>("[data-finding-more]");
  if (pages) pages.hidden = !shown;
  if (more && shown) more.hidden = true;
}

function hrefOf(links: readonly HTMLAnchorElement[], facet: string, value: string): string | undefined {
  return links.find(({ dataset }) => dataset.facet === facet && dataset.value === value)?.href;
}
