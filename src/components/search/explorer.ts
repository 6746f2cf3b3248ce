/** The search page at work: the URL is the state, the engine answers, the list shows. */
import { link } from "../../link.ts";
import { openProvider } from "../../search/client.ts";
import { parseState, queryOf, type SearchState, statePath, writeState } from "../../search/state.ts";
import { SORTS } from "../../search/types.ts";
import { moveWithKeys } from "./keys.ts";
import { startShortlist } from "./shortlist.ts";
import { type Parts, partsOf, showBusy, showFailure, showLoading, showResult, showSettled } from "./show.ts";
import { type Shown, startTakeAway } from "./take-away.ts";

/** Starts the explorer in `root`; the box is the page's first search box. */
export function startExplorer(root: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>("[data-search-box]");
  const input = form?.querySelector("input");
  if (!form || !input) return;
  const parts: Parts = partsOf(root);
  const { data = "", readings = "" } = root.dataset as { data?: string; readings?: string };
  const provider = openProvider({ data, readings });
  const title = document.title;
  let state = parseState(location.search);
  // The last state that the visitor asked for; what was only typed on the way to the next leaves no trace in the history.
  let kept = state;
  let running = new AbortController();
  let shown: Shown | undefined;
  let focusKey: string | undefined;
  const drawKept = startShortlist(parts.compare, parts.list);

  const run = async (): Promise<void> => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const asked = state;
    const text = asked.text.trim();
    document.title = text === "" ? title : `${text} · ${title}`;
    showBusy(parts);
    const late = setTimeout(showLoading, 400, parts);
    try {
      const result = await provider.search(queryOf(asked), signal);
      if (signal.aborted) return;
      showResult(parts, asked, result);
      drawKept();
      shown = { state: asked, result };
      // The control that was used is drawn anew: who works with the keyboard goes on from it.
      if (focusKey) root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusKey)}"]`)?.focus();
      focusKey = undefined;
    } catch {
      if (!signal.aborted) showFailure(parts);
    } finally {
      clearTimeout(late);
      if (!signal.aborted) showSettled(parts);
    }
  };
  const typed = (): void => {
    if (input.value === state.text) return;
    state = { ...state, text: input.value, page: 1 };
    history.replaceState(null, "", addressOf(state));
    void run();
  };
  /** Goes to a state by a new entry of the history, which leads back to `from`, and further back to what was asked for. */
  const keep = (next: SearchState, from: SearchState): void => {
    if (writeState(next) !== writeState(from)) {
      const asked = writeState(kept) === "" ? from : kept;
      history.replaceState(null, "", addressOf(asked));
      if (writeState(asked) !== writeState(from)) history.pushState(null, "", addressOf(from));
      history.pushState(null, "", addressOf(next));
    }
    kept = next;
    state = next;
    input.value = next.text;
    void run();
  };
  const read = (): void => {
    state = parseState(location.search);
    kept = state;
    input.value = state.text;
    void run();
  };

  input.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  input.addEventListener("compositionend", typed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep({ ...state, text: input.value, page: 1 }, kept);
  });
  root.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const anchor = event.target instanceof Element ? event.target.closest("a") : undefined;
    if (!anchor || anchor.pathname !== location.pathname) return;
    event.preventDefault();
    if (parts.pages.contains(anchor)) scrollTo({ top: 0 });
    focusKey = anchor.dataset.key;
    if (!focusKey) input.focus({ preventScroll: true });
    keep(parseState(anchor.search), state);
  });
  parts.sort.addEventListener("change", () => {
    const sort = SORTS.find((order) => order === (parts.sort as HTMLSelectElement).value && order !== "relevance");
    const { sort: _, ...others } = state;
    keep({ ...others, ...(sort && { sort }), page: 1 }, state);
  });
  startTakeAway(parts.take, provider, () => shown);
  const aside = parts.facets.closest("details");
  if (aside) aside.open = matchMedia("(width >= 60rem)").matches;
  addEventListener("popstate", read);
  moveWithKeys(input, parts.list, typed);
  read();
}

function addressOf(state: SearchState): string {
  return link(statePath(state));
}
