/** One row of a form's head: labels and the values behind them, each cell by the first step that knows it. */

import { GOALS, type HeadValues, type Pending, setValue } from "../head-values.ts";
import type { Ledger } from "../ledger.ts";
import type { FundSides } from "../money/fund-sides.ts";
import { keyOf, unitIn } from "../money/fund-values.ts";
import type { NumberedRow } from "../rows.ts";
import { UNLABELLED } from "../unread.ts";
import { joinLines } from "../words/wraps.ts";
import { endPending, type FieldLine, type FieldStep, printedOf } from "./field-line.ts";
import { takeValue } from "./field-value.ts";
import { dropSideLabel, isFree } from "./free-places.ts";
import { goalIn } from "./goals.ts";
import { keepImpersonal } from "./impersonal.ts";
import { statementsIn, takeInline } from "./inline-fields.ts";
import { takeCodedDepartment, takeOrigin, takePeriod } from "./odd-values.ts";
import { yieldToDepartment, yieldToYear } from "./settle.ts";
import { takeStated } from "./sums.ts";
import { headsLines } from "./unknown.ts";

/** What is left of 项目资金（万元） where a label was cut. */
const UNIT_ALONE = /^\s*[(\uFF08][^()\uFF08\uFF09]{1,8}[)\uFF09]\s*$/u;

/** Takes the labels of the row and the values after them; gives back the labels that no value followed. */
export function readFieldRow(
  row: NumberedRow,
  head: HeadValues,
  sides: FundSides | undefined,
  ledger: Ledger,
): Pending[] {
  const cells = ledger.openCells(row);
  const [heading] = headsLines(cells) ? cells : [];
  if (heading) {
    ledger.take(heading);
    head.others.push({ label: UNLABELLED, text: joinLines(heading.text) });
  }
  const line: FieldLine = { row, cells, head, sides, ledger, waiting: [] };
  for (const cell of cells) {
    if (ledger.isTaken(cell)) continue;
    const printed = printedOf(cell);
    STEPS.some((step) => step(printed, line));
  }
  endPending(line);
  return line.waiting;
}

/** A goal inside the value of another: `中期目标：… 年度目标：…`. */
const takeGoalInside: FieldStep = ({ cell, label }, line) => {
  const { pending, cells, row, head, ledger } = line;
  const goal = !label && pending && GOALS.has(pending.key) ? goalIn(cell.text) : undefined;
  if (!goal || head.values.has(goal.label.word)) return false;
  ledger.take(cell);
  setValue(head, { key: goal.label.word, label: goal.label, cell: { ...cell, text: goal.printed } }, goal.value, row);
  if (cell === cells.at(-1)) line.pending = undefined;
  return true;
};

/** What was said under a weaker word makes room for the stronger one; takes nothing. */
const makeRoom: FieldStep = ({ cell, label }, { head }) => {
  if (label?.code === "department") yieldToDepartment(cell, head);
  if (label?.code === "goal") yieldToYear(cell, head);
  return false;
};

const takeUnitAlone: FieldStep = ({ cell }, { head, ledger }) => {
  const unit = UNIT_ALONE.test(cell.text) ? unitIn(cell.text) : undefined;
  if (unit === undefined) return false;
  head.moneyUnit ??= unit;
  ledger.take(cell);
  return true;
};

/** Names and telephones are masked; their labels hold back what stands behind them. */
const takePersonal: FieldStep = ({ cell, label, inline }, line) => {
  if (label?.part !== "personal" && inline?.label.part !== "personal") return false;
  endPending(line);
  line.ledger.take(cell);
  if (label) line.pending = { key: "", label, cell };
  else if (inline) keepImpersonal(line.head, inline.printed, inline.value);
  return true;
};

const takeGroup: FieldStep = ({ cell, label }, line) => {
  if (label?.part !== "group") return false;
  endPending(line);
  line.ledger.take(cell);
  line.head.moneyUnit ??= unitIn(cell.text);
  if (label.code === "funds") line.pending = { key: "年度资金总额", label, cell };
  return true;
};

const takeSource: FieldStep = ({ cell, label, isSource }, line) => {
  if (!label || !isSource) return false;
  endPending(line);
  line.ledger.take(cell);
  line.pending = { key: label.word, label, cell };
  return true;
};

const takeLabel: FieldStep = ({ cell, label }, line) => {
  const { row, head, sides, ledger, waiting } = line;
  if (!label || label.part === "column") return false;
  if (!isFree(label, cell, line)) return false;
  const key = keyOf(label, cell, row, sides);
  if (line.pending?.key === key) line.pending = undefined;
  endPending(line);
  if (GOALS.has(key)) dropSideLabel(waiting, key);
  ledger.take(cell);
  head.moneyUnit ??= label.part === "fund" || label.part === "projectTotal" ? unitIn(cell.text) : undefined;
  line.pending = { key, label, cell };
  return true;
};

const takeSums: FieldStep = ({ cell }, line) => !line.pending && takeStated(cell, line);

const takeStatements: FieldStep = ({ cell, inline }, line) => {
  if (!inline || line.pending) return false;
  for (const statement of statementsIn(cell.text)) takeInline(statement, cell, line);
  return true;
};

/** In this order: each step relies on those before it to have passed the cell by. */
const STEPS: readonly FieldStep[] = [
  takePeriod,
  takeCodedDepartment,
  takeOrigin,
  takeGoalInside,
  makeRoom,
  takeUnitAlone,
  takePersonal,
  takeGroup,
  takeSource,
  takeLabel,
  takeSums,
  takeStatements,
  takeValue,
];
