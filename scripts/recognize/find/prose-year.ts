/** The year that the sentences above a form speak of, where neither a title nor a label states one. */

/**
 * `2022年奖励资金`, `2022年度部门预算`: a year of money or of a project; dates and numbers of notices are none. The words may
 * go on in the next line.
 */
const YEAR_OF_MONEY =
  /(?<![\d〔[(])((?:19|20)\d{2})年(?!\d{1,2}月)度?(?:[^。;\n]{0,30}?|[^。;\n]{6,30}\n[^。;\n]{0,15}?)(?:预算|资金|专项|补助|项目|绩效|投资)/gu;

/** The one year of money in the lines; undefined where they name none or several. */
export function yearOfProse(lines: readonly string[]): number | undefined {
  const text = lines
    .join("\n")
    .normalize("NFKC")
    .replace(/[^\S\n]+/gu, "");
  const years = new Set([...text.matchAll(YEAR_OF_MONEY)].map(([, year]) => Number(year)));
  const [only, ...others] = years;
  return others.length === 0 ? only : undefined;
}
