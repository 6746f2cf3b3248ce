/** What a hit shows: the row's published texts, with the parts that matched. */
import type { ColumnName } from "./data.ts";
import { finderOf } from "./finder.ts";
import { markText } from "./marks.ts";
import { notesOf } from "./notes.ts";
import type { Pinyin } from "./pinyin.ts";
import type { Found } from "./rank.ts";
import { GRADES, type ScannedWord } from "./scan.ts";
import type { Tables } from "./table.ts";
import type { Hit, MarkedText, Match } from "./types.ts";

/** The hit of a found row. */
export function hitOf(found: Found, words: readonly ScannedWord[], tables: Tables, pinyin: Pinyin | undefined): Hit {
  const { data } = tables;
  const { table, row } = found;
  const project = table.projects[row] ?? 0;
  const path = data.ids[project] ?? "";
  const shown = (column: ColumnName): MarkedText | undefined => {
    const index = table.fields.find((field) => field.column === column)?.rows[row] ?? 0;
    const text = tables.columns[column].strings[index];
    if (!text) return undefined;
    return markText(
      text,
      words.map((word) => finderOf(word, column, index, tables, pinyin)),
    );
  };
  const notes = notesOf(found, words, tables, pinyin);
  const base = {
    match: (GRADES[found.grade] ?? "near") as Match,
    year: table.facetValue("year", row),
    department: shown("department") ?? { text: table.facetValue("department", row), marks: [] },
  };
  if (table.type === "project") {
    return present({
      ...base,
      type: "project",
      id: path,
      name: shown("name"),
      ...notes,
      amount: tables.amounts[project],
    });
  }
  return present({
    ...base,
    type: "indicator",
    id: idOf(found, tables),
    name: shown("indicator"),
    target: shown("target"),
    level1: shown("level1"),
    level2: shown("level2"),
    project: shown("name"),
    ...notes,
  });
}

/** The id of a row: its project's, and for an indicator its number there. */
export function idOf({ table, row }: Pick<Found, "table" | "row">, { data, firsts }: Tables): string {
  const project = table.projects[row] ?? 0;
  const path = data.ids[project] ?? "";
  return table.type === "project" ? path : `${path}#${row - (firsts[project] ?? 0) + 1}`;
}

/** Without the fields that are not there. */
function present(hit: { readonly [K in keyof Hit]: Hit[K] | undefined }): Hit {
  return Object.fromEntries(Object.entries(hit).filter(([, value]) => value !== undefined)) as unknown as Hit;
}
