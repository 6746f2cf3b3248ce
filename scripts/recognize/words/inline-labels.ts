/** Cells that hold a label and its value together: `填报单位:某局`, several statements with gaps between. */
import { bareLabel, plainLabel } from "../../../src/model/printed-word.ts";
import { LABELS, type Label } from "./label-words.ts";
import { labelOf } from "./labels.ts";

/** `填报单位:(盖章)某局`: the place for the seal is no part of the value. */
const SEAL = /^\s*[(\uFF08]\s*(?:公|盖|签)\s*章\s*[)\uFF09]\s*/u;

/** A line of money without a colon before its amount; whole numbers beside it may count the lines or be a year. */
const STACKED =
  /^\s*((?:其中\s*[:\uFF1A]\s*)?[^\s:\uFF1A\d]{2,12})(?:\s+([\d,.]+)|([\d,]+\.\d+|0|(?!(?:19|20)\d{2}$)\d{2,}))\s*$/u;

/** What the names of offices end with, behind 单位:. */
const ORGAN =
  /^(?:[[(\uFF08【]?\d{3,}[\])\uFF09】]?[-_—\s]*)?\p{Script=Han}{3,}(?:[局院所校会委处中心站府室部队团馆厅办社宫镇乡]|大学|学院|公司|街道)(?:本级|机关|[(\uFF08](?:本级|机关)[)\uFF09])?$/u;

/** A cell that holds label and value: `填报单位(盖章):某局`, `金额单位:万元`; the value may be empty. */
export function inlineOf(
  text: string,
): { readonly label: Label; readonly printed: string; readonly value: string } | undefined {
  const points = /^\s*(执行率分值)\s*[(\uFF08]\s*([\d.]+)\s*[)\uFF09]\s*$/u.exec(text);
  if (points?.[1] && points[2]) {
    return {
      label: { part: "detail", code: "executionPoints", word: "执行率分值" },
      printed: points[1],
      value: points[2],
    };
  }
  const stacked = STACKED.exec(text);
  const over = stacked ? labelOf(stacked[1] ?? "") : undefined;
  if (over?.part === "fund")
    return { label: over, printed: stacked?.[1] ?? "", value: stacked?.[2] ?? stacked?.[3] ?? "" };
  const match = /^\s*((?:其中\s*[:\uFF1A]\s*(?=\S))?[^:\uFF1A]{1,20}?)\s*[:\uFF1A]\s*([\s\S]*)$/u.exec(text);
  const [, printed = "", behind = ""] = match ?? [];
  if (printed === "") return undefined;
  const value = behind.replace(SEAL, "");
  const plain = plainLabel(printed);
  const label = LABELS.get(bareLabel(printed)) ?? LABELS.get(plain) ?? labelOf(printed);
  if (!label || label.part === "group" || label.part === "column") return undefined;
  if (label.part === "moneyUnit" && plain === "单位" && ORGAN.test(value)) {
    return { label: { part: "detail", code: "filingUnit", word: "填报单位" }, printed, value };
  }
  if (label.part === "moneyUnit" && value !== "" && !/元/u.test(value)) return undefined;
  if (plain === "单位" && /章/u.test(printed)) {
    return { label: { part: "detail", code: "filingUnit", word: "填报单位" }, printed, value };
  }
  return { label, printed, value };
}

/** The parts of a line or cell that prints several statements with gaps between them. */
export function statementsOf(text: string): string[] {
  const parts = text.split(/\s*(?:[\u3000\t]|\s{2,})\s*/u).filter((part) => part !== "");
  return parts.length > 0 ? parts.flatMap(splitAtLabels) : [text];
}

/** 填报日期: no label of the form, but one that ends what stands before it. */
const DATE = /^\p{Script=Han}{0,4}(?:日期|时间)[:\uFF1A]/u;

/** Web pages and PDFs keep one space of a wide gap: there a new statement begins only with a known label and a colon. */
function splitAtLabels(part: string): string[] {
  const cuts = [...part.matchAll(/ (?=[^\s:\uFF1A]{2,12}[:\uFF1A])/gu)]
    .map(({ index }) => index)
    .filter((index) => inlineOf(part.slice(index + 1)) !== undefined || DATE.test(part.slice(index + 1)));
  return [0, ...cuts].map((from, at) => part.slice(from, cuts[at]).trim()).filter((one) => one !== "");
}
