/** A timeliness indicator that measures only when the money is paid, not when the work is done. */
import type { Check, FindingData, Subject } from "./check.ts";

const PAYMENT = /(?:支付|拨付|支出|下拨|付款|发放|资金到位|经费.{0,4}(?:时间|时效|进度))/u;

export const paymentTimeliness: Check = {
  id: "payment-timeliness",
  severities: ["hint"],
  source: "review-rule",
  inspect,
};

function* inspect({ lines }: Subject): Iterable<FindingData> {
  const own = lines.filter(
    ({ indicator, target }) => indicator.kind === "timeliness" && target?.kind !== "not-applicable",
  );
  const [first, ...more] = own.filter(({ name }) => PAYMENT.test(name));
  if (!first || own.length > more.length + 1) return;
  const evidence = more.map(({ at }) => `${at}.name`);
  yield {
    severity: "hint",
    say: "only",
    field: `${first.at}.name`,
    ...(more.length > 0 && { evidence }),
    data: { name: first.name },
  };
}
