/** Shows findings that stand on many pages: taken from the pages of the narrowest listing, some at a time. */
import { type Choices, type FindingIndex, narrowestOf, placesOf } from "../../views/finding-index.ts";

/** So many at a time. */
const STEP = 50;
const MOST_PAGES = 20;

/** Fills the list with the first matches and a button for more; does nothing once `isWanted` says no. */
export async function showMatches(
  list: HTMLElement,
  index: FindingIndex,
  choices: Choices,
  hrefOf: (facet: string, value: string) => string | undefined,
  isWanted: () => boolean,
): Promise<void> {
  const facet = narrowestOf(index, choices);
  const folder = facet === undefined ? undefined : hrefOf(facet, choices.get(facet) ?? "");
  if (facet === undefined || folder === undefined) throw new Error("no listing");
  const places = placesOf(index, choices, facet);
  const pages = new Map<number, Promise<Element[]>>();
  const more = buttonOf(list);
  let shown = 0;

  const next = async (): Promise<void> => {
    const start = shown;
    const step = stepOf(places.slice(start));
    const items = await Promise.all(
      step.map(async ({ page, position }) => {
        const loading = pages.get(page) ?? loadItems(folder, page);
        pages.set(page, loading);
        return (await loading)[position];
      }),
    );
    if (!isWanted() || start !== shown) return;
    const found = items.flatMap((item) => (item ? [document.importNode(item, true)] : []));
    if (start === 0) list.replaceChildren(...found);
    else list.append(...found);
    shown += step.length;
    if (more) more.hidden = shown >= places.length;
    if (start > 0) found[0]?.querySelector("a")?.focus();
  };
  if (more) more.onclick = () => void next();
  await next();
}

/** The next matches, no more than stand on a few pages. */
function stepOf<Place extends { readonly page: number }>(places: readonly Place[]): Place[] {
  const pages = new Set<number>();
  return places.slice(0, STEP).filter(({ page }) => pages.add(page).size <= MOST_PAGES);
}

async function loadItems(folder: string, page: number): Promise<Element[]> {
  const response = await fetch(page === 1 ? folder : `${folder}page-${page}/`);
  if (!response.ok) throw new Error(String(response.status));
  const other = new DOMParser().parseFromString(await response.text(), "text/html");
  return [...other.querySelectorAll("#finding-list > li")];
}

function buttonOf(list: HTMLElement): HTMLButtonElement | undefined {
  const button = list.parentElement?.querySelector("button[data-finding-more]");
  return button instanceof HTMLButtonElement ? button : undefined;
}
