/** Which rows match all words: the fields of a row together. */
import type { Found } from "./rank.ts";
import { EXACT, type ScannedWord } from "./scan.ts";
import type { Table } from "./table.ts";

/** Rows that match every word and pass every mask, and how well: the grade of the word that matches worst. */
export function matchingRows(words: readonly ScannedWord[], table: Table, masks: readonly Uint8Array[] = []): Found[] {
  const grades = new Uint8Array(table.size).fill(EXACT);
  for (const mask of masks) for (let row = 0; row < table.size; row++) if (mask[row] === 0) grades[row] = 0;
  for (const word of words) {
    const best = gradesOf(word, table);
    for (let row = 0; row < table.size; row++) {
      const grade = best[row] ?? 0;
      if (grade < (grades[row] ?? 0)) grades[row] = grade;
    }
  }
  const found: Found[] = [];
  for (let row = 0; row < table.size; row++) {
    const grade = grades[row] ?? 0;
    if (grade > 0) found.push({ table, row, grade });
  }
  return found;
}

/** The grade of every row for one word: that of its best field. */
export function gradesOf(word: ScannedWord, table: Table): Uint8Array {
  const best = new Uint8Array(table.size);
  for (const { column, rows } of table.fields) {
    const grades = word.columns.get(column)?.grades;
    if (!grades?.some((grade) => grade > 0)) continue;
    for (let row = 0; row < table.size; row++) {
      const grade = grades[rows[row] ?? 0] ?? 0;
      if (grade > (best[row] ?? 0)) best[row] = grade;
    }
  }
  return best;
}
