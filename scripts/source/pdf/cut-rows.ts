/** Rows that the end of a page cut in two, with a line drawn under the upper part: put together where their texts go on. */
import type { PrintedCell, PrintedRow } from "./page-items.ts";

/** Room at the end of a full line, in letters, with the cell's padding: where one text goes on, and where several do. */
const ROOM_OF_ONE = 2.5;
const ROOM_OF_SEVERAL = 3;

/**
 * The rows above with what the first row of the next page goes on with; undefined where that row is one of its own. It
 * goes on when every text in it stands under a text that fills its cell's width, and another cell of the row above has
 * said all it had to say; where none has, when all of its texts go on and are too many, too long or too lonely for words.
 */
export function withCutRow(above: readonly PrintedRow[], below: PrintedRow): readonly PrintedRow[] | undefined {
  const texts = below.cells.filter(({ lines }) => lines.length > 0);
  if (texts.length === 0 || below.cells.length < 2) return undefined;
  const room = texts.length === 1 ? ROOM_OF_ONE : ROOM_OF_SEVERAL;
  const rests = new Map<PrintedCell, PrintedCell>();
  let certain = 0;
  for (const cell of below.cells) {
    const open = cellAbove(above, cell);
    const brokenOff = open !== undefined && texts.length === 1 && isBrokenOff(open, cell);
    const goesOn = open !== undefined && (cell.lines.length === 0 || brokenOff || follows(open, cell, room));
    if (goesOn) rests.set(open, cell);
    else if (cell.lines.length > 0) return undefined;
    if (open && cell.lines.length > 0 && (brokenOff || mayGoOn(open, cell, room))) certain += 1;
  }
  const isSaid = (cell: PrintedCell): boolean => cell.lines.length > 0 && !rests.get(cell)?.lines.length;
  const said = above.at(-1)?.cells.some(isSaid) === true;
  if (said ? certain === 0 : certain < texts.length || !isNoAccident([...rests])) return undefined;
  return above.map((row) => ({ ...row, cells: row.cells.map((cell) => joined(cell, rests.get(cell))) }));
}

/** Whether cells of a row that all go on do so by no accident: three of them, long texts, or the only one of its row. */
function isNoAccident(pairs: readonly (readonly [PrintedCell, PrintedCell])[]): boolean {
  const going = pairs.filter(([, rest]) => rest.lines.length > 0).map(([open]) => open);
  const [only, ...others] = pairs.filter(([open]) => open.lines.length > 0);
  const areLong = going.every(({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0) >= LONG_TEXT);
  const isAlone = only !== undefined && others.length === 0 && isFull(only[0], ROOM_OF_SPANS);
  return going.length >= ALL_GO_ON || (going.length > 1 && areLong) || isAlone;
}

/** So many cells of a row that all go on. */
const ALL_GO_ON = 3;
/** Letters of what is a sentence and no level. */
const LONG_TEXT = 10;

/** Room at the end of a full line where only the cells that span rows go on. */
const ROOM_OF_SPANS = 2;

/**
 * The rows above and the next one, where that begins a row of its own beside cells that span both pages: they go on when one
 * of them has said all it had to say, and the texts of the others fill their cells. Undefined where none does.
 */
export function withCutSpans(
  above: readonly PrintedRow[],
  below: PrintedRow,
): { readonly above: readonly PrintedRow[]; readonly below: PrintedRow } | undefined {
  const rests = new Map<PrintedCell, PrintedCell>();
  const [later, centred] = [new Map<PrintedCell, PrintedCell>(), new Map<PrintedCell, PrintedCell>()];
  for (const cell of below.cells) {
    const open = cellAbove(above, cell);
    if (!open || Math.max(open.rowSpan, cell.rowSpan) < 2) continue;
    if (open.lines.length === 0) {
      if (cell.lines.length > 0) later.set(open, cell);
      continue;
    }
    if (cell.lines.length > 0 && hasRoom(open)) {
      if (endsBelow(open)) centred.set(open, cell);
      continue;
    }
    if (cell.lines.length > 0 && (!mayGoOn(open, cell, ROOM_OF_SPANS) || areWords(open, cell))) return undefined;
    rests.set(open, cell);
  }
  const texts = [...rests.values()].map(({ lines }) => lines.length > 0);
  if (!texts.includes(false)) return undefined;
  // What is printed in the middle of its cell may stand on the next page only, or begin far below the cell's top.
  for (const [open, cell] of later.size > 0 ? [...later, ...centred] : []) rests.set(open, cell);
  const gone = new Set(rests.values());
  return {
    // What spans both pages reaches into the row below.
    above: above.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const rest = rests.get(cell);
        return rest ? { ...joined(cell, rest), rowSpan: cell.rowSpan + rest.rowSpan } : cell;
      }),
    })),
    below: { ...below, cells: below.cells.filter((cell) => !gone.has(cell)) },
  };
}

/** The cell in the same columns that reaches the end of the page. */
function cellAbove(above: readonly PrintedRow[], cell: PrintedCell): PrintedCell | undefined {
  for (const [index, row] of above.entries()) {
    const open = row.cells.find(
      (each) => each.column === cell.column && each.colSpan === cell.colSpan && index + each.rowSpan === above.length,
    );
    if (open) return open;
  }
  return undefined;
}

/** Whether a text fills its cell so that the other may be its next line. That is no wider than a full line. */
function follows(open: PrintedCell, rest: PrintedCell, room: number): boolean {
  const [upper, lower] = [open.lines.at(-1), rest.lines[0]];
  // 产出, 指标 over 效益, 指标: what ends alike are two texts.
  if (!upper || !lower || !isFull(open, room) || upper.text === rest.lines.at(-1)?.text) return false;
  if (WHOLE_FIGURE.test(upper.text) || OWN_BEGINNING.test(lower.text)) return false;
  return lower.right - lower.left <= upper.right - upper.left + upper.size && !areAlike(open.lines, rest.lines);
}

/** Nothing goes on behind an amount with its cents, nor behind a share. */
const WHOLE_FIGURE = /^[\d,]+\.\d{2}$|^[\d.]+[%\uFF05]$/u;

/** 指标2 begins a row of its own, …… fills one. */
const OWN_BEGINNING = /^(?:指标|目标|任务)\s*\d|^[….\s]+$/u;

/** A text of several lines that ends at the page's end, however wide its last line: it has breaks of its own. */
function isBrokenOff(open: PrintedCell, rest: PrintedCell): boolean {
  if (OWN_BEGINNING.test(rest.lines[0]?.text ?? "")) return false;
  return open.lines.length > 1 && rest.lines.length > 0 && !hasRoom(open) && !beginAlike(open.lines, rest.lines);
}

/** 社会效益指标 over 环境效益指标, `指标1:改善` over `指标1:`: what ends or begins alike are two of a kind. */
function areAlike(uppers: PrintedCell["lines"], lowers: PrintedCell["lines"]): boolean {
  const [upper, lower] = [uppers[0]?.text ?? "", lowers[0]?.text ?? ""];
  const isWord = Math.min(upper.length, lower.length) >= SHORTEST_WORD;
  return beginAlike(uppers, lowers) || (isWord && upper.slice(-2) === lower.slice(-2));
}

function beginAlike([upper]: PrintedCell["lines"], [lower]: PrintedCell["lines"]): boolean {
  return upper?.text.slice(0, 3) === lower?.text.slice(0, 3);
}

/** The same, but of two lines that are as wide, which are more likely words of their own: 产出指标 over 效益指标. */
function mayGoOn(open: PrintedCell, rest: PrintedCell, room: number): boolean {
  const [upper, lower] = [open.lines.at(-1), rest.lines[0]];
  if (!upper || !lower || !follows(open, rest, room)) return false;
  const [above, below] = [upper.right - upper.left, lower.right - lower.left];
  const single = open.lines.length === 1 && rest.lines.length === 1 && upper.text.length >= SHORTEST_WORD;
  const isWord = single && below >= above - upper.size / 2 && !OPEN_BRACKET.test(upper.text);
  return !isWord;
}

const OPEN_BRACKET = /[(\uFF08〔【《“][^)\uFF09〕】》”]*$/u;

/** 满意度指标 over 效益指标, each in one line: beside a row of its own the second is a level of its own. */
function areWords(open: PrintedCell, rest: PrintedCell): boolean {
  const [upper, lower] = [open.lines, rest.lines];
  return upper.length === 1 && lower.length === 1 && (lower[0]?.text.length ?? 0) >= SHORTEST_WORD;
}

const SHORTEST_WORD = 4;

function isFull(cell: PrintedCell, room: number): boolean {
  const [{ box }, last] = [cell, cell.lines.at(-1)];
  return last !== undefined && !hasRoom(cell) && box.right - box.left - (last.right - last.left) <= room * last.size;
}

/** A text that the page's end cuts fills its cell from top to bottom; one with room above or below it is whole. */
function hasRoom({ box, lines }: PrintedCell): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  // Of a text that has gone on over a page already the last line stands on another page than the cell's top.
  const isOnOnePage = last.bottom >= first.bottom;
  return (
    first.top - box.top > ROOM_ABOVE * first.size || (isOnOnePage && box.bottom - last.bottom > ROOM_BELOW * last.size)
  );
}

/** Whether the last line stands at the bottom of its cell, which the page's end made. */
function endsBelow({ box, lines }: PrintedCell): boolean {
  const last = lines.at(-1);
  return last !== undefined && box.bottom - last.bottom <= ROOM_BELOW * last.size;
}

/** Padding of a cell and the spacing above its first line, in letters. */
const ROOM_ABOVE = 1.2;
/** Of two lines: programs leave no first line of a paragraph alone at the page's end. */
const ROOM_BELOW = 3;

/** The cell with the lines of its rest; a rest that spans rows of the next page reaches as far. */
function joined(cell: PrintedCell, rest: PrintedCell | undefined): PrintedCell {
  if (!rest) return cell;
  return { ...cell, lines: [...cell.lines, ...rest.lines], rowSpan: cell.rowSpan + rest.rowSpan - 1 };
}
