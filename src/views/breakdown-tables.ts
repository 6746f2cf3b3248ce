/** What a set of projects adds up to: sources of the money, kinds of indicators. */
import { termTextOf } from "../i18n/terms.ts";
import { t } from "../i18n/translate.ts";
import { KIND_TERMS } from "../model/terms.ts";
import { STRAY } from "./indicators.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";
import type { DataTable, TableRow } from "./table.ts";
import { countCell, shareCell, wanCell } from "./table-cells.ts";
import { sourcesOf, statedSum, totalsOf } from "./totals.ts";

/** The three sources of the money, with the total below. */
export function sourceTable(projects: readonly Project[], id: string): DataTable {
  const whole = totalsOf(projects);
  // A share of a sum that lacks some projects would be wrong.
  const complete = whole.withoutAmount === 0 ? whole.amount : undefined;
  return {
    id,
    caption: t("table.sources.caption"),
    columns: [
      { key: "source", label: t("table.source"), type: "name" },
      { key: "amount", label: t("table.amount"), type: "wan" },
      { key: "share", label: t("table.share"), type: "share" },
    ],
    rows: sourcesOf(projects).map(({ code, amount }) => ({
      id: code,
      cells: [{ text: termTextOf("funds", code).word }, wanCell(amount), shareCell(amount, complete)],
    })),
    foot: {
      id: "total",
      cells: [{ text: termTextOf("funds", "total").word }, wanCell(statedSum(whole)), { text: "" }],
    },
  };
}

/** How many indicators of each kind, in the form's order; kinds that nobody uses are left out. */
export function kindTable(projects: readonly Project[], id: string): DataTable {
  const counts = groupBy(
    projects.flatMap((project) => project.indicators),
    ({ category, kind }) => `${category ?? ""}/${kind ?? ""}`,
  );
  const total = projects.reduce((sum, project) => sum + project.indicators.length, 0);
  const known = KIND_TERMS.map((term) => counts.get(`${term.category}/${term.code}`)?.length ?? 0);
  const strays = total - known.reduce((sum, count) => sum + count, 0);
  return {
    id,
    caption: t("table.kinds.caption"),
    columns: [
      { key: "kind", label: t("table.kind"), type: "name" },
      { key: "category", label: t("table.category"), type: "text" },
      { key: "count", label: t("table.count"), type: "count" },
      { key: "share", label: t("table.share"), type: "share" },
    ],
    rows: KIND_TERMS.flatMap((term, index): TableRow[] => {
      const count = known[index] ?? 0;
      if (count === 0) return [];
      const path = paths.indicators(term.category, term.code);
      const category = termTextOf("categories", term.category).word;
      return [
        {
          id: `${term.category}-${term.code}`,
          cells: [
            { text: termTextOf("kinds", `${term.category}/${term.code}`).word, path },
            { text: category },
            countCell(count),
            shareCell(count, total),
          ],
        },
      ];
    }).concat(strays > 0 ? [strayRow(strays, total, counts.has("/"))] : []),
    foot: {
      id: "total",
      cells: [{ text: t("table.all") }, { text: "" }, countCell(total), { text: "" }],
    },
  };
}

/** Indicators whose printed levels are missing or unknown: counted like all others. */
function strayRow(count: number, total: number, listed: boolean): TableRow {
  const name = listed
    ? { text: t("indicators.stray"), path: paths.indicators(STRAY) }
    : { text: t("indicators.stray") };
  return { id: STRAY, cells: [name, { text: "" }, countCell(count), shareCell(count, total)] };
}
