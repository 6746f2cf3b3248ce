/** Values that stand in several cells, or look like labels. */
import type { Cell } from "../../source/document.ts";
import { setValue } from "../head-values.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { labelOf } from "../words/labels.ts";
import type { FieldLine, FieldStep } from "./field-line.ts";

const TO = /^[到至—-]$/u;
const CODE = /^\d{3,9}$/u;
const CODE_IN_BRACKETS = /^[[(\uFF08【]\d{3,9}[\])\uFF09】]$/u;

/** 20210301 | 到 | 20211130: the period of a project. */
export const takePeriod: FieldStep = ({ cell }, line) => {
  const [to, end] = behind(cell, line);
  if (line.pending?.key !== "项目期" || !to || !end || !TO.test(to.text) || isLabel(end)) return false;
  return takeTogether([cell, to, end], "", line);
};

/** The department's code in a cell of its own: 135006 | 某局, 某镇人民政府 | [902]. */
export const takeCodedDepartment: FieldStep = ({ cell }, line) => {
  const [next, ...rest] = behind(cell, line);
  if (line.pending?.key !== "主管部门" || !next) return false;
  if (CODE.test(cell.text) && !isLabel(next)) return takeTogether([cell, next], " ", line);
  return CODE_IN_BRACKETS.test(next.text) && rest.length === 0 ? takeTogether([cell, next], "", line) : false;
};

/** 项目来源 | 本级安排: the value is a label elsewhere. */
export const takeOrigin: FieldStep = ({ cell, label }, line) =>
  line.pending?.key === "项目来源" && label?.part === "detail" ? takeTogether([cell], "", line) : false;

function behind(cell: Cell, { cells }: FieldLine): readonly Cell[] {
  return cells.slice(cells.indexOf(cell) + 1);
}

function isLabel({ text }: Cell): boolean {
  return labelOf(text) !== undefined || inlineOf(text) !== undefined;
}

/** The cells are the value of the waiting label. */
function takeTogether(cells: readonly Cell[], between: string, line: FieldLine): true {
  line.ledger.take(...cells);
  if (line.pending) setValue(line.head, line.pending, cells.map(({ text }) => text).join(between), line.row);
  line.pending = undefined;
  return true;
}
