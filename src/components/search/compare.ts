/** Projects side by side: what is compared stands in one row, as each form prints it. */
import { link } from "../../link.ts";
import { comparePath, parseShortlist, withAdded } from "../../search/shortlist.ts";
import { paths } from "../../views/paths.ts";
import { element } from "./element.ts";
import { keepIds, keptIds } from "./kept.ts";
import { say } from "./text.ts";

/** The parts of a project's JSON twin that are compared. */
interface Twin {
  readonly id: string;
  readonly year: number;
  readonly name: string;
  readonly department: { readonly name: string };
  readonly implementingUnit?: string;
  readonly period?: string;
  readonly goal?: string;
  readonly funds?: Readonly<
    Record<"unit" | "total" | "fiscalAppropriation" | "carryOver" | "other", string | undefined>
  >;
  readonly indicators: readonly { level1?: string; level2?: string; name?: string; target?: string; id: string }[];
}

/** Starts the comparison in `root`: the ids of the address, or else those kept in this browser. */
export async function startCompare(root: HTMLElement): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const asked = parseShortlist(parameters.get("ids") ?? "");
  const added = parseShortlist(parameters.get("add") ?? "");
  const ids = asked.length > 0 ? asked : withAdded(keptIds(), added);
  const full = added.some((id) => !ids.includes(id));
  if (added.length > 0) keepIds(ids);
  const status = root.querySelector<HTMLElement>("[data-compare-status]");
  const table = root.querySelector<HTMLElement>("[data-compare-table]");
  if (!status || !table) return;
  if (asked.length === 0 && ids.length > 0) history.replaceState(null, "", link(comparePath(ids)));
  const found = (await Promise.all(ids.map(fetchTwin))).filter((twin) => twin !== undefined);
  const missing = ids.length - found.length;
  const none = ids.length === 0 ? say("explorer.compare.none") : "";
  const lost = missing > 0 ? say("explorer.compare.missing", { count: missing }) : none;
  status.textContent = full ? say("explorer.compare.full", { count: ids.length }) : lost;
  table.replaceChildren(...(found.length > 0 ? [tableOf(found, ids)] : []));
}

async function fetchTwin(id: string): Promise<Twin | undefined> {
  try {
    const response = await fetch(link(paths.projectJson(id)));
    return response.ok ? { ...(await response.json()), id } : undefined;
  } catch {
    return undefined;
  }
}

function tableOf(projects: readonly Twin[], ids: readonly string[]): HTMLElement {
  const heads = projects.map(({ id, name }) => {
    const others = ids.filter((other) => other !== id);
    const drop = element(
      "a",
      { href: link(comparePath(others)), class: "small screen-only" },
      say("explorer.compare.drop"),
    );
    // Taken out of the comparison is taken out of the list: without ids the page would show the list again.
    drop.addEventListener("click", () => keepIds(others));
    return element("th", { scope: "col" }, element("a", { href: link(paths.project(id)) }, name), element("br"), drop);
  });
  const row = (label: string, cells: readonly (Node | string | undefined)[]): HTMLElement =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, label),
      ...cells.map((cell) => element("td", {}, cell ?? say("explorer.compare.unstated"))),
    );
  const amount = (key: "total" | "fiscalAppropriation" | "carryOver" | "other"): HTMLElement =>
    row(
      say(`explorer.compare.${key}`),
      projects.map(({ funds }) => (funds?.[key] === undefined ? undefined : `${funds[key]} ${funds.unit ?? ""}`)),
    );
  const kinds = new Set(projects.flatMap(({ indicators }) => indicators.map(kindOf)));
  return element(
    "table",
    {},
    element("caption", {}, say("explorer.compare.caption", { count: projects.length })),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("explorer.compare.item")), ...heads)),
    element(
      "tbody",
      {},
      row(
        say("explorer.facet.year"),
        projects.map(({ year }) => String(year)),
      ),
      row(
        say("explorer.facet.department"),
        projects.map(({ department }) => department.name),
      ),
      row(
        say("explorer.compare.unit"),
        projects.map(({ implementingUnit }) => implementingUnit),
      ),
      row(
        say("explorer.compare.period"),
        projects.map(({ period }) => period),
      ),
      ...(["total", "fiscalAppropriation", "carryOver", "other"] as const).map(amount),
      ...[...kinds].map((kind) =>
        row(
          kind,
          projects.map((project) => targetsOf(project, kind)),
        ),
      ),
      row(
        say("explorer.compare.goal"),
        projects.map(({ goal }) => goal),
      ),
    ),
  );
}

/** The printed words of both levels; one word where both say the same. */
function kindOf({ level1 = "", level2 = "" }: Twin["indicators"][number]): string {
  return [...new Set([level1, level2])].filter((level) => level !== "").join(" · ");
}

function targetsOf({ id, indicators }: Twin, kind: string): Node {
  const items = indicators.flatMap((indicator, index) =>
    kindOf(indicator) !== kind
      ? []
      : [
          element(
            "li",
            {},
            element("a", { href: link(paths.indicator(id, index + 1)) }, indicator.name ?? indicator.target ?? ""),
            " ",
            element("strong", {}, indicator.target ?? ""),
          ),
        ],
  );
  return items.length === 0
    ? document.createTextNode(say("explorer.compare.nothing"))
    : element("ul", { role: "list" }, ...items);
}
