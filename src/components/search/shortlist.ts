/** Keeping projects of the result to compare: a button at every hit, and a link to the comparison. */
import { link } from "../../link.ts";
import { comparePath, SHORTLIST_LIMIT, toggled } from "../../search/shortlist.ts";
import { element } from "./element.ts";
import { keepIds, keptIds } from "./kept.ts";
import { say } from "./text.ts";

/** Puts the buttons to work; `part` holds the link. Call the function that comes back when the hits are drawn anew. */
export function startShortlist(part: HTMLElement, list: HTMLElement): () => void {
  let ids = keptIds();
  const draw = (): void => {
    const anchor = element("a", { href: link(comparePath(ids)) }, say("explorer.compare.open", { count: ids.length }));
    part.replaceChildren(...(ids.length === 0 ? [] : [anchor]));
    for (const button of list.querySelectorAll<HTMLButtonElement>("[data-keep]")) {
      const isKept = ids.includes(button.dataset.keep ?? "");
      button.setAttribute("aria-pressed", String(isKept));
      button.disabled = !isKept && ids.length >= SHORTLIST_LIMIT;
    }
  };
  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-keep]") : undefined;
    if (!button) return;
    ids = toggled(ids, button.dataset.keep ?? "");
    keepIds(ids);
    draw();
  });
  draw();
  return draw;
}
