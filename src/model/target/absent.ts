/** 不适用: an official value of the form, not missing data. 无 is not among its spellings: it can mean "none happened". */

const STANDARD =
  /^\(?(?:本(?:项目|指标|条)?|此项目?|该(?:项目|指标))*不适用(?:于?(?:本|此|该)?(?:项目|指标|单位))?.{0,12}$/u;
const OTHER =
  /^(?:\(?(?:本|此|该)?(?:项目|指标)?(?:不涉及|未涉及|无此项).{0,12}|n\/?a|not?applicable|[-—–/\\]{1,4})$/iu;

/** Whether the plain text says that the indicator does not apply, and whether in the form's own word. */
export function parseNotApplicable(plain: string): { standard: boolean } | undefined {
  if (/\d/u.test(plain)) return undefined;
  if (STANDARD.test(plain)) return { standard: true };
  return OTHER.test(plain) ? { standard: false } : undefined;
}
