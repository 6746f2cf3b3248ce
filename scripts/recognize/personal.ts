/**
 * Personal data in the margins of a form (个人信息保护法 第25条): masked before anything else reads the document, so
 * that neither the content nor the transcript of the source page ever holds it.
 */

import { formatPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type Block, type Cell, type Place, rowAnchor, type SourceDocument } from "../source/document.ts";
import { withoutSignedNames } from "./personal-names.ts";
import { findNumbers, type PersonalKind } from "./personal-numbers.ts";
import { inlineOf } from "./words/inline-labels.ts";
import { labelOf } from "./words/labels.ts";

/** A document without personal data, and what was masked where. */
export interface MaskedDocument {
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
}

const MASK = "＊";
const PERSON = "负责人";
const LONGEST_VALUE = 40;
const NUMBER_WORDS: Readonly<Record<PersonalKind, string>> = {
  mobile: "手机号码",
  landline: "固定电话",
  identity: "身份证号码",
  bankCard: "银行卡号",
};

/** Masks telephone, identity and bank-card numbers, and the values of labels such as 联系人 and 填报人. */
export function maskPersonal(document: SourceDocument): MaskedDocument {
  const problems: Problem[] = [];
  let table = 0;
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === "text") {
      const report = reporter(problems, block.place);
      return {
        ...block,
        text: block.text
          .split("\n")
          .map((line) => maskText(line, report))
          .join("\n"),
      };
    }
    table += 1;
    const rows = block.rows.map((row, index) => {
      const report = reporter(problems, row.place, rowAnchor(table, index + 1));
      const above = labelsOver(row.cells, block.rows[index - 1]?.cells ?? []);
      return { ...row, cells: maskCells(row.cells, report, above) };
    });
    return { ...block, rows };
  });
  return problems.length > 0 ? { document: { ...document, blocks }, problems } : { document, problems };
}

type Report = (what: string) => void;

function reporter(problems: Problem[], place: Place, row?: string): Report {
  return (what) => {
    const at = { place: formatPlace(place), ...(row === undefined ? {} : { row }) };
    problems.push({ code: "personal-data", severity: "warning", ...at, text: what });
  };
}

/** Labels such as 联系人 in a row of nothing but labels, by the column of the values below them. */
function labelsOver(cells: readonly Cell[], above: readonly Cell[]): ReadonlyMap<number, string> {
  const labels = above.filter(({ text }) => text !== "");
  const areHeads = labels.length >= 2 && labels.every(({ text }) => labelOf(text) !== undefined);
  if (!areHeads || cells.some(({ text }) => labelOf(text) !== undefined)) return new Map();
  return new Map(
    labels.flatMap(({ text, column }) => {
      const label = labelOf(text);
      return label?.part === "personal" ? [[column, label.word] as const] : [];
    }),
  );
}

/** The cell after a label such as 联系人, or below it, is masked whole; in every other cell the numbers are. */
function maskCells(cells: readonly Cell[], report: Report, above: ReadonlyMap<number, string>): Cell[] {
  let label: string | undefined;
  let sharesCell = false;
  return cells.map((cell) => {
    if (cell.text === "") return cell;
    const own = labelOf(cell.text);
    const [before, shares] = [label ?? above.get(cell.column), sharesCell];
    label = own?.part === "personal" ? own.word : undefined;
    sharesCell = own?.withPerson === true;
    if (own) return cell;
    if (shares) return { ...cell, text: maskText(withoutPerson(cell.text, report), report) };
    const mayName = cell.text.length <= LONGEST_VALUE && inlineOf(cell.text) === undefined && !COUNT.test(cell.text);
    if (before !== undefined && mayName) {
      return { ...cell, text: masked(cell.text, before, report) };
    }
    return { ...cell, text: maskText(cell.text, report) };
  });
}

/** `2人`, `≥95%`, `每人5户`: a promise, where 联系人 is the name of an indicator. */
const COUNT = /^(?:每\p{Script=Han}{1,2})?\s*[≥≤≧≦<>=＞＜＝]?\s*\d{1,4}(?:\.\d+)?\s*(?:\p{Script=Han}{1,3}|[%％])$/u;

/** The name behind a unit, where the label is 实施单位/项目负责人: two to four signs after the stroke or the gap. */
function withoutPerson(text: string, report: Report): string {
  return text.replace(
    /([/\uFF0F\s]\s*)(\p{Script=Han}{2,4})(?=\s*[\d-]*\s*$)/u,
    (_, gap: string, name: string) => gap + masked(name, PERSON, report),
  );
}

/** A label with its value behind a colon, or with a name behind a gap; names of two letters are set wide: `李 四`. */
const LABELLED =
  /(\p{Script=Han}{2,8}(?:[(\uFF08][^()\uFF08\uFF09]{0,6}[)\uFF09])?)(\s*[:\uFF1A]\s*)(\p{Script=Han}[^\S\n]{1,2}\p{Script=Han}(?![\p{Script=Han}:\uFF1A])|(?:[(\uFF08]\d{3,4}[)\uFF09])?[^\s,\uFF0C;\uFF1B。:\uFF1A()\uFF08\uFF09]{2,20})/gu;
const GAPPED =
  /(?<![\p{Script=Han}])(\p{Script=Han}{3,5})([^\S\n]+)(\p{Script=Han}{2,3}|\p{Script=Han}[^\S\n]\p{Script=Han})(?![\p{Script=Han}:\uFF1A(\uFF08])/gu;
/** What stands behind a label and names nobody, beside other labels. */
const NO_NAME = /^(?:签字|签名|签章|盖章|公章|电话|手机|姓名|日期|职务|备注|单位|地址|邮箱|时间)/u;

/** `联系人:某某 联系电话:…` in one text, and numbers anywhere. */
function maskText(text: string, report: Report): string {
  const mask = (all: string, printed: string, gap: string, value: string): string => {
    const label = labelOf(printed);
    const isPerson = label?.part === "personal" && !NO_NAME.test(value) && labelOf(value) === undefined;
    return isPerson ? printed + gap + masked(value, label.word, report) : all;
  };
  const named = text.replace(LABELLED, mask);
  const gapped = withoutSignedNames(named.replace(GAPPED, mask), (role, name) => masked(name, role, report));
  let result = "";
  let end = 0;
  for (const { kind, index, length } of findNumbers(gapped)) {
    report(NUMBER_WORDS[kind]);
    result += gapped.slice(end, index) + MASK.repeat(length);
    end = index + length;
  }
  return result + gapped.slice(end);
}

function masked(text: string, label: string, report: Report): string {
  if (/^[*＊\s/／—-]*$/u.test(text)) return text;
  report(label);
  return MASK.repeat(Math.min(text.length, 3));
}
