/** The money of a self-evaluation (自评表): budget, execution, rate and score, a line a source of money. */
import { EXECUTION_TERMS, type ExecutionColumn } from "../../../src/model/column-terms.ts";
import { defined, type ExecutionLine } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { bareLabel, labelOf, plainLabel } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";

interface ExecutionHeader {
  readonly code: ExecutionColumn;
  readonly column: number;
}

const CODES: ReadonlyMap<string, ExecutionColumn> = new Map(
  EXECUTION_TERMS.flatMap((term) =>
    [term.word, ...(term.synonyms ?? [])].map((word): [string, ExecutionColumn] => [word, term.code]),
  ),
);

/** Heads that no list of words holds, by the words in them. */
const HEADS: readonly (readonly [ExecutionColumn, RegExp])[] = [
  ["rate", /^\S{0,8}(?:执行|支出|完成|使用|支付)(?:进度|率)$/u],
  ["score", /^\S{0,4}(?:得分|评分)$/u],
  ["points", /^\S{0,4}(?:分值|权重|满分)$/u],
  ["spent", /^\S{0,6}(?:执行|支出|支付|使用)(?:数|额|金额|资金|情况)$/u],
  ["initial", /^年初\S{0,4}(?:预算|安排|批复)\S{0,3}$/u],
  ["budget", /^\S{0,6}(?:调整|全年|年度)\S{0,2}预算\S{0,3}$|^预算(?:数|额|金额|资金|安排)$/u],
];
/** What a line of money is called, where it is no word that we know. */
const MONEY = /资金|金额|拨款|补助|财政|合\s*计|总额|总计|小计|结转|自筹|配套|收入/u;
const LONGEST_LABEL = 30;
const AMOUNT = /^(?:[-—–/\s]+|-?[\d,.]+(?:%|[百千万亿]*元)?)$/u;

/** The lines below the header 年初预算数, 全年预算数 …; none where the form prints no such header. */
export function readExecution(rows: readonly NumberedRow[], ledger: Ledger): ExecutionLine[] {
  const lines: ExecutionLine[] = [];
  let header: ExecutionHeader[] = [];
  /** A label beside the header, whose amounts stand in the row below. */
  let beside: Cell | undefined;
  for (const row of rows) {
    const cells = ledger.openCells(row);
    const own = headerOf(cells);
    const codes = new Set(own.map(({ code }) => code));
    if (own.length >= 3 || (codes.has("spent") && (codes.has("budget") || codes.has("initial")))) {
      header = own;
      beside = cells.find((cell) => cell.column < (own[0]?.column ?? 0) && isMoney(cell) && !isGroup(cell));
      ledger.take(...cells.filter((cell) => own.some(({ column }) => column === cell.column) || isGroup(cell)));
      continue;
    }
    if (header.length === 0) continue;
    const at = cells.findIndex(isKnownMoney);
    const first = at === -1 ? firstLabel(cells) : at;
    const label = first === -1 ? beside : cells[first];
    const values = cells.slice(first + 1);
    if (!label || values.length === 0 || (at === -1 && values.filter(isAmount).length * 2 < values.length)) continue;
    const { line, read } = lineOf(label, values, header, anchorOf(row));
    ledger.take(label, ...read, ...cells.slice(0, Math.max(0, first)).filter(isGroup));
    lines.push(line);
    beside = undefined;
  }
  return lines;
}

/** Where the label of a line that we do not know stands: before amounts, and called like money. */
function firstLabel(cells: readonly Cell[]): number {
  const amounts = cells.findIndex(isAmount);
  const before = cells[amounts - 1];
  return before && isMoney(before) ? amounts - 1 : -1;
}

function isKnownMoney(cell: Cell): boolean {
  return ["fund", "projectTotal"].includes(labelOf(cell.text)?.part ?? "");
}

function isMoney(cell: Cell): boolean {
  return isKnownMoney(cell) || (cell.text.length <= LONGEST_LABEL && MONEY.test(cell.text) && !isAmount(cell));
}

function isGroup(cell: Cell): boolean {
  return labelOf(cell.text)?.part === "group";
}

function isAmount(cell: Cell): boolean {
  return AMOUNT.test(cell.text.normalize("NFKC").trim());
}

/** The last row of a self-evaluation: all points, then all that was scored; one amount alone is the score. */
export function readTotals(
  rows: readonly NumberedRow[],
  ledger: Ledger,
): Partial<Record<"totalPoints" | "totalScore", string>> {
  const row = rows.find((candidate) => labelOf(ledger.openCells(candidate)[0]?.text ?? "")?.code === "totalScore");
  if (!row) return {};
  const [label, first, second] = ledger.openCells(row);
  if (!label || !first || !second) return {};
  ledger.take(label, first, second);
  return { totalPoints: joinLines(first.text), totalScore: joinLines(second.text) };
}

function headerOf(cells: readonly Cell[]): ExecutionHeader[] {
  return cells.flatMap((cell) => {
    const code = codeOf(cell.text);
    return code ? [{ code, column: cell.column }] : [];
  });
}

function codeOf(text: string): ExecutionColumn | undefined {
  const plain = plainLabel(text);
  return (
    CODES.get(plain) ?? (labelOf(text) === undefined ? HEADS.find(([, head]) => head.test(plain))?.[0] : undefined)
  );
}

/** By column where the values stand under the header, else in order; and the cells that it reads. */
function lineOf(
  label: Cell,
  values: readonly Cell[],
  header: readonly ExecutionHeader[],
  row: string,
): { readonly line: ExecutionLine; readonly read: readonly Cell[] } {
  const under = values.filter((cell) => header.some((one) => one.column === cell.column));
  const aligned = under.length > 0 && under.length * 2 > values.length;
  const placed = values.flatMap((cell, index) => {
    const column = aligned ? header.find((one) => one.column === cell.column) : header[index];
    return column ? [{ cell, text: [column.code, joinLines(cell.text)] as const }] : [];
  });
  const line = { fund: bareLabel(label.text), ...Object.fromEntries(placed.map(({ text }) => text)), row };
  return { line: defined<ExecutionLine>(line), read: placed.map(({ cell }) => cell) };
}
