/** Where words of a query were found beyond what every hit shows: printed cells with their labels. */
import { LABEL_END, MONEY_LINES } from "./data.ts";
import { finderOf } from "./finder.ts";
import { excerptOf, type Finder, markText } from "./marks.ts";
import type { Pinyin } from "./pinyin.ts";
import type { Found } from "./rank.ts";
import type { ScannedWord } from "./scan.ts";
import type { Tables } from "./table.ts";
import { type Hit, NOTE_FIELDS, type Note } from "./types.ts";

const EXCERPT = 72;
/** Some amounts stand in every cell. */
const MOST = 4;

/** The cells of the row in which a word was found; nothing when there are none. */
export function notesOf(
  { table, row }: Pick<Found, "table" | "row">,
  words: readonly ScannedWord[],
  tables: Tables,
  pinyin: Pinyin | undefined,
): Pick<Hit, "notes"> {
  const notes = NOTE_FIELDS.flatMap((column): Note[] => {
    const index = table.fields.find((field) => field.column === column)?.rows[row] ?? 0;
    const text = tables.columns[column].strings[index];
    if (!text || !words.some((word) => word.columns.get(column)?.grades[index])) return [];
    const finders = words.map((word) => finderOf(word, column, index, tables, pinyin));
    if (column === "money") {
      return text.split("\n").flatMap((line, place) => noteOf(MONEY_LINES[place] ?? "other", line, finders));
    }
    if (column !== "cells" && column !== "extra") return noteOf(column, text, finders);
    return text.split("\n").flatMap((line) => cellNotes(column, line, finders));
  });
  return notes.length > 0 ? { notes: notes.slice(0, MOST) } : {};
}

function noteOf(field: Note["field"], line: string, finders: readonly Finder[]): Note[] {
  const text = markText(line, finders);
  return text.marks.length > 0 ? [{ field, text: excerptOf(text, EXCERPT) }] : [];
}

/** A cell with its label; it is also shown when only the label has the word. */
function cellNotes(field: Note["field"], line: string, finders: readonly Finder[]): Note[] {
  const end = line.indexOf(LABEL_END);
  const label = line.slice(0, Math.max(0, end));
  const text = markText(line.slice(end + 1), finders);
  if (text.marks.length === 0 && markText(label, finders).marks.length === 0) return [];
  return [{ field, label, text: excerptOf(text, EXCERPT) }];
}
