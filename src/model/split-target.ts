/** Targets whose operator, value and unit have columns of their own (STANDARDS 2.4), read together as one target. */

/** Words in the column of the operator that stand before a value; others (定性, 定量, 其他) only classify it. */
const OPERATOR =
  /^(?:[<>=≤≥≦≧═＜＞＝≠≈±]{1,2}|大于(?:或)?等于|小于(?:或)?等于|大于|小于|等于|不低于|不少于|不小于|不高于|不超过|不大于|约)$/u;
const NO_UNIT = /^[/／\\\-—－–无]+$/u;

/** Whether the text is a sign or word of comparison that has a column of its own: `≥`, `不低于`. */
export function isOperatorWord(text: string): boolean {
  return OPERATOR.test(text);
}

export interface SplitTarget {
  readonly target?: string;
  /** The cell of the value alone, where it differs from the target. */
  readonly value?: string;
}

/**
 * The target that the three printed cells say together: `≥` `95` `%` → `≥95%`. A unit is only joined to a number. The
 * cells themselves are stored as printed; this is derived.
 */
export function composeTarget(value?: string, operator?: string, unit?: string): SplitTarget {
  if (value === undefined) return operator !== undefined && /不适用/u.test(operator) ? { target: operator } : {};
  const sign = operator?.replace(/\s+/gu, "") ?? "";
  const before = isOperatorWord(sign) && !value.startsWith(sign) ? sign : "";
  const after = unit !== undefined && joins(value, unit) ? unit : "";
  return before + after === "" ? { target: value } : { target: before + value + after, value };
}

function joins(value: string, unit: string): boolean {
  return /\d$/u.test(value.normalize("NFKC")) && !NO_UNIT.test(unit) && !value.endsWith(unit);
}
