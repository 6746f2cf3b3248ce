/** Another year than the form's in its name or goal. Last year, and years in book titles and plans, are usual. */
import type { Check, FindingData, Subject } from "./check.ts";

export const otherYear: Check = { id: "other-year", severities: ["hint"], source: "reading", inspect };

function* inspect({ form, period }: Subject): Iterable<FindingData> {
  const last = Math.max(form.year, Number(period.due?.slice(0, 4) ?? form.year));
  for (const [field, text = ""] of [
    ["name", form.name],
    ["goal", form.goal],
  ] as const) {
    const bare = text.replace(
      /《[^》]*》|“[^”]*”|〔\d{4}〕|(?:到|至|截至|截止)\s*20\d{2}年|20\d{2}年(?:以来|起|至今|开始|以后)|20\d{2}年?\s*[-—~至到]+\s*20\d{2}年?/gu,
      "",
    );
    const years = [...bare.matchAll(/(?<!\d)(20\d{2})年/gu)].map((match) => Number(match[1]));
    const other = years.find((year) => year < form.year - 1 || year > last);
    if (other === undefined) continue;
    yield {
      severity: "hint",
      say: "year",
      field,
      evidence: ["year"],
      data: { found: String(other), year: String(form.year) },
    };
  }
}
