/** Makes `/` move to the page's first search box, unless something is being typed elsewhere. */
export function focusOnSlash(document: Document): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target;
    if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]")) return;
    const input = document.querySelector<HTMLInputElement>("[data-search-box] input");
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
