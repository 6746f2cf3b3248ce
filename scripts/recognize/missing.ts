/** What a form must state, and this one does not. */
import { formatPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import { anchorOf } from "./ledger.ts";
import type { NumberedRow } from "./rows.ts";

/** What was read, and the row that the problems point to. */
interface Stated {
  readonly row: NumberedRow | undefined;
  readonly name: string | undefined;
  /** The title, where the name is only in it. */
  readonly namingTitle?: string | undefined;
  readonly year: number | undefined;
  /** Whether only the sentences above the table speak of the year. */
  readonly isYearOfProse: boolean;
  readonly department: string | undefined;
  readonly isUnitStated: boolean;
}

/** A problem for each thing that is missing; without a unit of its amounts the form is still read. */
export function missingOf({
  row,
  name,
  namingTitle,
  year,
  isYearOfProse,
  department,
  isUnitStated,
}: Stated): Problem[] {
  const at = row && { row: anchorOf(row), place: formatPlace(row.place) };
  const problem = (code: Problem["code"], severity: Problem["severity"] = "error"): Problem => ({
    code,
    severity,
    ...at,
  });
  const namedByTitle: Problem[] = namingTitle ? [{ ...problem("title-name", "warning"), text: namingTitle }] : [];
  return [
    ...namedByTitle,
    ...(name === undefined ? [problem("missing-name")] : []),
    ...(year === undefined ? [problem("missing-year")] : []),
    ...(isYearOfProse ? [problem("prose-year", "warning")] : []),
    ...(department === undefined ? [problem("missing-department")] : []),
    ...(isUnitStated ? [] : [problem("missing-unit", "warning")]),
  ];
}
