/**
 * Combines the facets on a page that holds every finding: `?severity=doubt&rule=odd-unit`. Without it, or with a
 * modifier key, each facet leads to its own page.
 */

const nav = document.querySelector<HTMLElement>("nav[data-facets]");
const items = [...document.querySelectorAll<HTMLElement>("#finding-list > li")];
const count = document.querySelector<HTMLElement>("[data-finding-count]");
if (nav && count) enhanceFacets(nav, count);

function enhanceFacets(nav: HTMLElement, count: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>("a[data-facet]")];
  const all = nav.querySelector<HTMLAnchorElement>("a[data-all]");
  const plain = count.textContent;

  const show = (): void => {
    const { searchParams } = new URL(location.href);
    const chosen = new Map<string, string>();
    for (const { dataset } of links) {
      const { facet = "", value = "" } = dataset;
      if (searchParams.get(facet) === value) chosen.set(facet, value);
    }
    const fits = (item: HTMLElement, without?: string): boolean =>
      [...chosen].every(([facet, value]) => facet === without || item.dataset[facet] === value);
    for (const item of items) item.hidden = !fits(item);
    for (const link of links) {
      const { facet = "", value = "" } = link.dataset;
      const left = items.filter((item) => item.dataset[facet] === value && fits(item, facet)).length;
      const figure = link.querySelector(".count");
      if (figure) figure.textContent = String(left);
      markCurrent(link, chosen.get(facet) === value);
    }
    if (all) markCurrent(all, chosen.size === 0);
    const shown = items.filter((item) => !item.hidden).length;
    const { some = "", none = "" } = count.dataset;
    const sentence = shown === 0 ? none : some.replace("{count}", String(shown));
    count.textContent = chosen.size === 0 ? plain : sentence;
  };

  nav.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const address = new URL(location.href);
    const { facet, value = "" } = link.dataset;
    if (facet === undefined) address.search = "";
    else if (address.searchParams.get(facet) === value) address.searchParams.delete(facet);
    else address.searchParams.set(facet, value);
    history.pushState(null, "", address);
    show();
  });
  addEventListener("popstate", show);
  if (location.search !== "") show();
}

function markCurrent(link: HTMLAnchorElement, current: boolean): void {
  if (current) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}
