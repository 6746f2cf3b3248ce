/** The target's kind against the indicator's: a rate under quantity, people under cost, a count under timeliness. */
import { isTime } from "../model/target/units.ts";
import type { Check, FindingData, Line, Subject } from "./check.ts";
import { isCost, isQuantity } from "./subject.ts";

export const rateAsQuantity: Check = {
  id: "rate-as-quantity",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => hints(subject, "rate", (line) => isQuantity(line) && line.target?.kind === "ratio"),
};

export const costNotMoney: Check = {
  id: "cost-not-money",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => hints(subject, "count", (line) => isCost(line) && isCount(line)),
};

export const timelinessNotDate: Check = {
  id: "timeliness-not-date",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) =>
    hints(subject, "kind", ({ indicator, target }) => {
      const kind = target?.kind === "range" ? target.of : target?.kind;
      return indicator.kind === "timeliness" && (kind === "frequency" || kind === "number" || kind === "money");
    }),
};

export const rateName: Check = {
  id: "rate-name",
  severities: ["hint"],
  source: "reading",
  inspect: (subject) =>
    hints(subject, "name", (line) => line.target?.kind === "ratio" && line.name !== "" && !RATE_NAME.test(line.name)),
};

const RATE_NAME =
  /率|度|比|占|覆盖|百分|幅|增长|增速|提高|降低|下降|减少|完成|安装|调试|评价|指数|水平|贴息|份额|超支|节约/u;

/** A plain count under cost; a length of time with bases is another rule's business. */
function isCount({ target }: Line): boolean {
  const kind = target?.kind === "range" ? target.of : target?.kind;
  if (target === undefined || !("unit" in target) || target.unit === "") return false;
  return (kind === "number" || kind === "frequency") && !isTime(target.unit) && !/[币元]$/u.test(target.unit);
}

function* hints(subject: Subject, say: string, applies: (line: Line) => boolean): Iterable<FindingData> {
  for (const line of subject.lines) {
    if (!applies(line)) continue;
    const data = { name: line.name, text: line.target?.text ?? "" };
    yield { severity: "hint", say, field: `${line.at}.target`, evidence: [`${line.at}.name`], data };
  }
}
