/** Which parts of a shown text a word matched. */
import type { ColumnName } from "./data.ts";
import { simplify } from "./fold.ts";
import { type Finder, findAll } from "./marks.ts";
import { nearestRange } from "./near.ts";
import type { Pinyin } from "./pinyin.ts";
import { EXACT, GRADES, LONG, type ScannedWord } from "./scan.ts";
import type { Tables } from "./table.ts";

/** Finds the parts of a shown text of a column that the word matched. */
export function finderOf(
  word: ScannedWord,
  column: ColumnName,
  index: number,
  { variants }: Tables,
  pinyin: Pinyin | undefined,
): Finder {
  const grade = word.columns.get(column)?.grades[index] ?? 0;
  return (folded) => {
    if (grade === EXACT) return findAll(folded, word.spellings);
    switch (GRADES[grade]) {
      case "value":
        return [[0, folded.length]];
      case "variant":
        return findAll(simplify(folded, variants), [simplify(word.word, variants)]);
      case "pinyin": {
        const range = word.letters?.find(folded, !LONG.has(column));
        return range ? [range] : [];
      }
      case "near":
        return pinyin ? nearestRange(pinyin.soundOf(word.word), pinyin.soundOf(folded)) : [];
      default:
        return [];
    }
  };
}
