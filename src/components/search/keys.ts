/** Moving between the search box and the hits with the keyboard. */

/** Event of the list when it is no longer busy. */
export const SETTLED = "settled";

/** ↓ and ↑ go through box and hits, Escape goes back to the box and, there, clears it. Enter is the browser's own. */
export function moveWithKeys(input: HTMLInputElement, list: HTMLElement, onClear: () => void): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>("[data-hit] .head a")];
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      // While an answer is on its way the old hits are still there: none of them is what was asked for.
      const focusFirst = (): void => links()[0]?.focus();
      if (list.getAttribute("aria-busy") === "true") list.addEventListener(SETTLED, focusFirst, { once: true });
      else focusFirst();
    } else if (event.key === "Escape") {
      event.preventDefault();
      input.value = "";
      onClear();
    }
  });
  list.addEventListener("keydown", (event) => {
    const all = links();
    const place = all.indexOf(event.target as HTMLAnchorElement);
    if (event.key === "Escape" || (event.key === "ArrowUp" && place === 0)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (place >= 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      all[place + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    }
  });
}
