/** The funds of a form out of the values of its head, and their unit. */
import { defined, type Funds } from "../../../src/model/form.ts";
import { FUND_TERMS } from "../../../src/model/terms.ts";

/** The funds among the values of a head; amounts as printed, without the unit that all of them carry. */
export function fundsOf(
  values: ReadonlyMap<string, string>,
  printedUnit: string | undefined,
  side: "" | "总/",
): Funds | undefined {
  const stated = FUND_TERMS.flatMap((term) => {
    const word = side !== "" && term.code === "total" ? "资金总额" : term.word;
    const text = values.get(side + word);
    return text === undefined ? [] : [[term.code, text] as const];
  });
  if (stated.length === 0) return undefined;
  const unit =
    printedUnit ?? unitOfAmounts(stated.map(([, text]) => text)) ?? assumedUnit(stated.map(([, text]) => text));
  return defined<Funds>({ unit, ...Object.fromEntries(stated.map(([code, text]) => [code, withoutUnit(text, unit)])) });
}

/** 万元, as most forms have it; amounts of which no project could have so many are in 元. */
function assumedUnit(amounts: readonly string[]): string {
  const isYuan = amounts.some((text) => Number(text.normalize("NFKC").replaceAll(",", "")) >= MOST_WAN);
  return isYuan ? "元" : "万元";
}

const MOST_WAN = 1_000_000;

/** Whether the form says in what unit its amounts are; one without amounts has nothing to say. */
export function statesUnit(values: ReadonlyMap<string, string>, printedUnit: string | undefined): boolean {
  const words = FUND_TERMS.flatMap(({ word }) => [word, `总/${word}`, "总/资金总额"]);
  const texts = words.flatMap((word) => values.get(word) ?? []).filter((text) => /\d/u.test(text));
  return printedUnit !== undefined || texts.length === 0 || unitOfAmounts(texts) !== undefined;
}

/** The unit that the first amount with one carries: `70.00万元` → `万元`. */
function unitOfAmounts(texts: readonly string[]): string | undefined {
  return texts.map((text) => splitUnit(text)?.unit).find((unit) => unit !== undefined);
}

/** `70.00万元`, `98万`, `￥380000元`, `38.00（万元）`: the figures as printed, and the unit in its usual word. */
function splitUnit(text: string): { readonly figures: string; readonly unit: string } | undefined {
  // Runs of spaces would be tried in every place that may have one.
  if (text.length > LONGEST_AMOUNT) return undefined;
  const [, figures, scale = "", yuan] =
    /^[¥\uFFE5]?\s*(\d[\d,.\uFF0C\s]*?)\s*[(\uFF08]?\s*(百万|千|万|亿)?(元)?\s*[)\uFF09]?$/u.exec(text.trim()) ?? [];
  return figures === undefined || (scale === "" && yuan === undefined) ? undefined : { figures, unit: `${scale}元` };
}

const LONGEST_AMOUNT = 40;

function withoutUnit(text: string, unit: string): string {
  const split = splitUnit(text);
  return split?.unit === unit ? split.figures : text;
}
