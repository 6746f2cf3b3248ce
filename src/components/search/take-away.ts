/** Taking a result away: files, a table to paste, a citation. The code that writes them comes with the first click. */
import { link } from "../../link.ts";
import { hitPath, queryOf, type SearchState, statePath } from "../../search/state.ts";
import { FACET_FIELDS, type SearchProvider, type SearchResult } from "../../search/types.ts";
import { formatCount } from "../../views/table.ts";
import { element } from "./element.ts";
import { termText } from "./term-text.ts";
import { say } from "./text.ts";
import { totalsText } from "./totals-view.ts";
import { filterText } from "./understood.ts";

/** What is shown at the moment. */
export interface Shown {
  readonly state: SearchState;
  readonly result: SearchResult;
}

type Action = "csv" | "xlsx" | "json" | "copy" | "cite";

/** Makes the buttons in `root` work on what `shown` says; `root` carries the site's name and the data's edition. */
export function startTakeAway(root: HTMLElement, provider: SearchProvider, shown: () => Shown | undefined): void {
  const status = root.querySelector<HTMLElement>("[data-take-status]");
  const tell = (text: string): void => {
    if (status) status.textContent = text;
  };
  const citations = root.querySelector<HTMLElement>("[data-take-citations]");
  root.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : undefined;
    const current = shown();
    if (!button || !current) return;
    if (button.dataset.copy !== undefined) {
      tell((await copyText(button.dataset.copy)) ? say("explorer.take.cite.copied") : say("explorer.take.failed"));
      return;
    }
    const action = button.dataset.take as Action | undefined;
    if (action === "cite") {
      citations?.replaceChildren(...citationItems(current, root));
      tell("");
    } else if (action) {
      tell(say("explorer.take.busy"));
      try {
        tell(await take(action, current, provider, root));
      } catch {
        tell(say("explorer.take.failed"));
      }
    }
  });
}

async function take(action: Action, shown: Shown, provider: SearchProvider, root: HTMLElement): Promise<string> {
  const { csvOf, fetchPublished, jsonOf, sheetsOf, tabbedOf, tableOf } = await import("../../search/takeaway/files.ts");
  const ids = await provider.ids(queryOf(shown.state), new AbortController().signal);
  const { rows, dated } = await fetchPublished((root.dataset.published ?? "").split(" "));
  const table = tableOf(ids, rows, (id) => new URL(link(hitPath({ id })), location.href).href);
  const total = formatCount(table.rows.length);
  const about = aboutOf(shown, root, dated);
  if (action === "copy") {
    return (await copyText(tabbedOf(table))) ? say("explorer.take.copied", { total }) : say("explorer.take.failed");
  }
  const name = `${say("explorer.file")}-${[shown.state.text.trim(), today()].filter(Boolean).join("-")}`;
  const file = `${name.replaceAll(/[\\/:*?"<>|\s]+/gu, "_").slice(0, 80)}.${action}`;
  if (action === "csv") download(file, "text/csv;charset=utf-8", csvOf(table));
  else if (action === "json") download(file, "application/json", jsonOf(table, about));
  else {
    const { writeWorkbook } = await import("../../search/takeaway/workbook.ts");
    const words = {
      rows: say("explorer.sheet.rows"),
      about: say("explorer.sheet.about"),
      columns: say("explorer.sheet.columns"),
      column: say("explorer.column"),
      meaning: say("explorer.meaning"),
    };
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    download(file, type, writeWorkbook(sheetsOf(table, about, words)));
  }
  return say("explorer.take.done", { file, total });
}

/** The query, the date of the data and the citation: what makes a file stand alone. */
function aboutOf(shown: Shown, root: HTMLElement, dated: string | undefined): (readonly [string, string])[] {
  const { gb, plain, address } = citationsOf(shown, root);
  const { result } = shown;
  return [
    [say("explorer.about.query"), queryText(shown)],
    [say("explorer.about.total"), formatCount(result.total)],
    [say("explorer.about.totals"), result.totals ? totalsText(result.totals) : ""],
    [say("explorer.about.link"), address],
    [say("explorer.about.edition"), root.dataset.edition ?? ""],
    ...(dated ? [[say("explorer.about.dated"), dated] as const] : []),
    [say("explorer.about.taken"), today()],
    [say("explorer.about.gb"), gb],
    [say("explorer.about.plain"), plain],
    [say("explorer.about.words"), say("explorer.about.note")],
  ];
}

/** The query, the filters and the order in words. */
function queryText({ state, result }: Shown): string {
  const terms = (result.understood ?? []).map(({ term }) => termText(term));
  const filters = FACET_FIELDS.filter((field) => state.filters[field]).map((field) => filterText(state, result, field));
  const sort = state.sort ? [say("explorer.cite.sort", { sort: say(`explorer.sort.${state.sort}`) })] : [];
  const parts = [...terms, ...filters];
  return [...(parts.length > 0 ? parts : [say("explorer.cite.everything")]), ...sort].join(say("explorer.and"));
}

function citationsOf(shown: Shown, root: HTMLElement): { gb: string; plain: string; address: string } {
  const { projects = 0, indicators = 0 } = shown.result.totals ?? {};
  const address = new URL(link(statePath({ ...shown.state, page: 1 })), location.href).href;
  const data = {
    site: root.dataset.site ?? "",
    edition: root.dataset.edition ?? "",
    title: say("explorer.cite.title", { query: queryText(shown), projects, indicators }),
    date: today(),
    url: address,
  };
  return { gb: say("explorer.cite.gb", data), plain: say("explorer.cite.plain", data), address };
}

function citationItems(shown: Shown, root: HTMLElement): HTMLElement[] {
  const { gb, plain } = citationsOf(shown, root);
  return (["gb", "plain"] as const).map((form) => {
    const text = form === "gb" ? gb : plain;
    const name = say(`explorer.take.cite.${form}`);
    const copy = say("explorer.take.cite.copy");
    return element(
      "p",
      {},
      element("span", { class: "muted" }, name, " "),
      element("q", {}, text),
      " ",
      element("button", { type: "button", "data-copy": text, "aria-label": `${copy} ${name}` }, copy),
    );
  });
}

/** The visitor's own day. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const anchor = element("a", { href: url, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Copies; also where the site is served without encryption and browsers offer no clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = element("textarea", { class: "visually-hidden", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}
