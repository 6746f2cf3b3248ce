/** A rate under a name that says no rate. */
import type { Check } from "./check.ts";
import { hintsOn } from "./hints.ts";

export const rateName: Check = {
  id: "rate-name",
  severities: ["hint"],
  source: "reading",
  inspect: (subject) =>
    hintsOn(subject, "name", (line) => line.target?.kind === "ratio" && line.name !== "" && !RATE_NAME.test(line.name)),
};

const RATE_NAME =
  /率|度|比|占|覆盖|百分|幅|增长|增速|提高|降低|下降|减少|完成|安装|调试|评价|指数|水平|贴息|份额|超支|节约/u;
