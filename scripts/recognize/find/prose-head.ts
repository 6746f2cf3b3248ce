/**
 * Heads of forms in numbered lines above the table of indicators: 一、项目名称 over the name, (一)中长期绩效目标 over the goal
 * (云南's 项目文本, 浙江's 重大政策和项目绩效目标).
 */

import { GOALS, type HeadValues } from "../head-values.ts";
import { amountsIn } from "../words/amounts.ts";
import { isSource } from "../words/fund-sources.ts";
import { headingOf, type ProseHead, type Statement } from "../words/heading.ts";
import { bareLabel, labelOf } from "../words/labels.ts";
import { joinWraps } from "../words/wraps.ts";

const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.\uFF0E]|[(\uFF08][一二三四五六七八九十]{1,3}[)\uFF09]|\d{1,2}\s*[、.\uFF0E])\s*(\S.{0,24}?)\s*[:\uFF1A]?\s*$/u;
/** 指标如下: leads over to the table and is no part of a goal. */
const LEADS_OVER = /(?:如下|下表|见表)\S{0,4}$|[:\uFF1A]\s*$/u;
/** `某项目绩效目标` over the first goal names the project. */
const NAMED = /^(\S{2,40}?)(?:项目)?绩效目标$/u;

/** The head in these lines; undefined where they state no name and goal. */
export function proseHeadOf(lines: readonly string[]): ProseHead | undefined {
  const marks = lines.flatMap((line, at) => {
    const printed = NUMBERED.exec(line)?.[1];
    return printed === undefined ? [] : [{ at, printed, label: labelOf(printed) }];
  });
  const statements = marks.flatMap(({ at, printed, label }, index): Statement[] => {
    const below = lines.slice(at + 1, marks[index + 1]?.at ?? lines.length);
    const end = below.findIndex((line) => LEADS_OVER.test(line) || headingOf(line).title !== undefined);
    const text = joinWraps((end === -1 ? below : below.slice(0, end)).filter((line) => line.trim() !== "").join("\n"));
    return label && STATED.has(label.part) && text !== "" ? [{ label, printed, text }] : [];
  });
  const goal = marks.find(({ label }) => label && GOALS.has(label.word));
  const named = statements.find(({ label }) => label.code === "name")?.text;
  const above = goal && lines.slice(0, goal.at).findLast((line) => line.trim() !== "");
  const name = named ?? NAMED.exec(above?.trim() ?? "")?.[1];
  return goal && name !== undefined ? { name, statements } : undefined;
}

const STATED: ReadonlySet<string> = new Set(["field", "detail", "group"]);

/** Gives the head what stands above its table and not in it; sums of money stand in a sentence, which is kept too. */
export function takeProse({ statements }: ProseHead, head: HeadValues): void {
  for (const { label, printed, text } of statements) {
    if (label.part === "group") {
      for (const { label: word, printed: own, amount } of amountsIn(text, []).amounts)
        if (isSource(word)) head.others.push({ label: own, text: amount.text });
        else if (!head.values.has(word.word)) keep(head, word.word, own, amount.text);
      head.others.push({ label: printed, text });
    } else if (!head.values.has(label.word)) keep(head, label.word, printed, text);
    else head.others.push({ label: printed, text });
  }
}

function keep(head: HeadValues, key: string, printed: string, text: string): void {
  head.values.set(key, text);
  if (bareLabel(printed) !== key) head.labels.set(key, printed);
}
