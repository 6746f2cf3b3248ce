/** What was understood of a query and of the filters, in words. */
import { levelWords } from "../../i18n/zh/level-words.ts";
import { ruleNames } from "../../i18n/zh/rule-names.ts";
import type { Figure } from "../../search/figure.ts";
import type { Term } from "../../search/term.ts";
import type { Facet, FacetField } from "../../search/types.ts";
import { say, sayIfAny } from "./text.ts";

/** One part of the query in words. */
export function termText(term: Term): string {
  switch (term.kind) {
    case "word":
      return say("explorer.term.word", { text: term.text });
    case "exact":
    case "without":
      return say(`explorer.term.${term.kind}`, { text: bare(term.text) });
    case "field":
      return say(`explorer.field.${term.field}`, { text: bare(term.text) });
    case "finding":
      return say("explorer.term.finding", { text: bare(term.text) });
    case "unit":
      return say("explorer.term.unit", { text: term.unit });
    case "figure":
      return term.mode === "value"
        ? say("explorer.term.value", { text: figureText(term.figure) })
        : say("explorer.term.printed", { text: term.text });
    case "amount":
      return term.upTo
        ? say("explorer.term.amount.between", { from: figureText(term.figure), to: figureText(term.upTo) })
        : say("explorer.term.amount", { text: figureText(term.figure) });
    case "before":
    case "after":
      return say(`explorer.term.${term.kind}`, { text: term.date });
  }
}

/** A figure in words; one that was typed in another unit shows both. */
export function figureText({ operator, value, unit, converted }: Figure): string {
  const data = { operator, value: numberText(value), unit, typed: converted ?? "" };
  return say(converted === undefined ? "explorer.figure" : "explorer.figure.converted", data);
}

/** A number for people: thousands set apart, decimals as they are. */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The value of a facet in words; one from a link that there is not, or no longer, as it stands. */
export function facetText({ field, value, label }: Pick<Facet, "field" | "value" | "label">): string {
  if (field === "type") return sayIfAny(`search.type.${value}`) ?? label;
  if (field === "target" || field === "size" || field === "finding") {
    return sayIfAny(`explorer.${field}.${value}`) ?? label;
  }
  if (field !== "rule") return wordIn(levelWords, value) ?? label;
  const [severity = "", rule = ""] = value.split("/");
  const name = wordIn(ruleNames, rule) ?? label;
  const grave = sayIfAny(`explorer.finding.${severity}`);
  return grave === undefined ? name : say("explorer.rule", { rule: name, severity: grave });
}

/** The word of a key in a link, which may be anything. */
function wordIn(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** The name of a facet. */
export function fieldText(field: FacetField): string {
  return say(`explorer.facet.${field}`);
}

/** The words of a part without its name, sign and quotes. */
function bare(text: string): string {
  return text
    .replace(/^-/u, "")
    .replace(/^\p{Script=Han}{1,4}[:：]/u, "")
    .replace(/^["＂“「](.*)["＂”」]$/u, "$1");
}
