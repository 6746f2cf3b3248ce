/** What stands above a form or at its head: title, year, and the unit of the money. */

import { remember } from "../../../src/model/remember.ts";
import { inlineOf, statementsOf } from "./inline-labels.ts";
import { type Label, plainLabel } from "./labels.ts";
import { joinLines } from "./wraps.ts";
import { withYearDigits } from "./year-digits.ts";

/** A label on a line of its own and the lines below it. */
export interface Statement {
  readonly label: Label;
  readonly printed: string;
  readonly text: string;
}

/** What the lines above a table say of its form. */
export interface ProseHead {
  readonly name: string;
  readonly statements: readonly Statement[];
}

export interface Heading {
  readonly title?: string;
  readonly year?: number;
  /** Year that only the document's own title states; used where no form states one. */
  readonly documentYear?: number;
  readonly moneyUnit?: string;
  /** Department and unit that a line above the table states. */
  readonly department?: string;
  readonly unit?: string;
  /** Name of the project, where it is printed above the table and not in it. */
  readonly name?: string;
  /** The form's head, where it stands in numbered lines above the table. */
  readonly proseHead?: ProseHead;
}

const TITLE =
  /(?:绩效(?:目标|自评|自我评价|运行监控)?|(?:项目|专项|支出)\S{0,6}目标)[^,。;\uFF0C\uFF1B]{0,12}表(?:\([^()]*\)|\uFF08[^\uFF08\uFF09]*\uFF09|(?:19|20)\d{2}年度?|[-—\uFF0D]\d{1,2})?$|自评表|绩效(?:目标)?自评$|(?:部门|单位)预算项目(?:支出)?绩效目标$|^(?:19|20)\d{2}年度?[^,。;:\s\uFF0C\uFF1B\uFF1A]{4,}(?:资金|项目|经费|补助)(?:\([^()]*\)|\uFF08[^\uFF08\uFF09]*\uFF09)?(?:[^,。;:\s\uFF0C\uFF1B\uFF1A的]{2,16}方向)?绩效目标$|项目申报表$|申报表[\uFF08]含绩效目标[)\uFF09]$|项目(?:支出|预算)*文本(?:及(?:预算|绩效)*目标)?$/u;
const CONTENTS_LINE = /(?:\.{3}|…|·{3})|表\)?\d{1,3}$/u;
const YEAR_LINE = /^\(?\s*(?:[^()\d]{1,12}[,、]\s*)?((?:19|20)\d{2})\s*年度?\s*\)?$/u;
const YEAR_IN_BRACKETS = /^\(\s*((?:19|20)\d{2})\s*\)$/u;
const YEAR_LABEL = /^(?:预算)?年(?:度|份):((?:19|20)\d{2})年?度?$/u;
/** `2024年`, or a year alone in brackets at the end. */
const YEAR_IN_TITLE = /((?:19|20)\d{2})\s*年|[(\uFF08]((?:19|20)\d{2})[)\uFF09]$/u;
/** The year in brackets behind a gap is the line below the title. */
const YEAR_BEHIND = /^(.*\S)\s+[(\uFF08]\s*((?:19|20)\d{2})\s*年度?\s*[)\uFF09]\s*$/su;
/** `部门：某局 2024年`: the year behind the office. */
const YEAR_AT_END = /^(\S{1,12}[:\uFF1A]\S{2,40})\s+((?:19|20)\d{2})\s*年度?$/u;
const YEAR_BESIDE = /^\S{2,40}\s+((?:19|20)\d{2})\s*年度?$/u;
const UNIT_LINE = /(?:金额|资金|货币)?单位:(?:人民币)?((?:百万|千|万|亿)?元)/u;
/** `附件3：` or the number of a chapter before a title is no part of it. */
const ATTACHMENT = /^(?:附[件表][\d一二三四五六七八九十-]*[:\uFF1A]?|[一二三四五六七八九十]{1,3}、)/u;
const LONGEST_TITLE = 40;

/** What a line above or at the head of a form states; empty when it states nothing of the kind. */
export const headingOf = remember<Heading>(findHeading, () => ({}));

function findHeading(text: string): Heading {
  const plain = withYearDigits(text.normalize("NFKC").trim());
  if (plain.length > 3 * LONGEST_TITLE) return {};
  const tight = plain.replace(/\s+/gu, "");
  const year = YEAR_LINE.exec(tight)?.[1] ?? YEAR_IN_BRACKETS.exec(plain)?.[1] ?? YEAR_LABEL.exec(tight)?.[1];
  if (year) return { year: Number(year) };
  const unit = UNIT_LINE.exec(tight)?.[1];
  const behind = YEAR_BEHIND.exec(withYearDigits(text));
  if (behind?.[1] && behind[2]) {
    const { title, ...rest } = headingOf(text.slice(0, behind[1].length));
    if (title !== undefined) return { ...rest, title, year: Number(behind[2]) };
  }
  const title = text.replace(/\s+/gu, "").replace(ATTACHMENT, "");
  if (title.length > longestOf(title) || !TITLE.test(title) || CONTENTS_LINE.test(tight)) {
    const isShort = tight.length <= (/绩效\S*表$/u.test(tight) ? 2 * LONGEST_TITLE : LONGEST_TITLE);
    const documentYear = isShort && /预算|绩效/u.test(tight) && yearIn(tight);
    return {
      ...(unit ? { moneyUnit: unit } : {}),
      ...(documentYear && /(?:预算|公开|目标|表|说明|通知|文本|表如下:?)$/u.test(tight)
        ? { documentYear: Number(documentYear) }
        : {}),
    };
  }
  const inTitle = yearIn(title);
  return inTitle ? { title, year: Number(inTitle) } : { title };
}

/** Titles that name the notice and the money in full are longer. */
function longestOf(title: string): number {
  return /绩效目标\S{0,4}表$/u.test(title) ? 1.5 * LONGEST_TITLE : LONGEST_TITLE;
}

function yearIn(title: string): string | undefined {
  const found = YEAR_IN_TITLE.exec(withYearDigits(title.normalize("NFKC")));
  return found?.[1] ?? found?.[2];
}

/** What a line of text above a table states, each statement by itself; a new title ends what the last one had. Of a line `aside` only its year counts. */
export function headingAfter(before: Heading, line: string, aside = false): Heading {
  if (aside) {
    const { year } = headingOf(line);
    return year === undefined ? before : { ...before, documentYear: year };
  }
  let heading = before;
  for (const text of statementsOf(line)) {
    const [, rest, year] = YEAR_AT_END.exec(text) ?? [];
    // 河北: `108某检察院本级 2021年 单位：万元` is the line below the title.
    const beside = UNIT_LINE.test(line.normalize("NFKC")) ? YEAR_BESIDE.exec(text)?.[1] : undefined;
    const stands = year ?? beside;
    const own: Heading = { ...headingOf(rest ?? text), ...(stands ? { year: Number(stands) } : {}) };
    const stated = inlineOf(rest ?? text);
    const key = stated?.value ? stated.label.code : undefined;
    // What was said before the first title of all is the form's below it.
    if (own.title !== undefined && heading.title !== undefined) heading = withoutMargins(heading);
    heading = {
      ...heading,
      ...own,
      ...(stated && key === "name" && !/[。\uFF1B;]/u.test(stated.value) ? { name: joinLines(stated.value) } : {}),
      ...(stated && key === "department" ? { department: joinLines(stated.value) } : {}),
      ...(stated && (key === "implementingUnit" || key === "filingUnit") ? { unit: joinLines(stated.value) } : {}),
    };
  }
  return heading;
}

function withoutMargins({ department: _, unit: __, name: ___, proseHead: ____, ...heading }: Heading): Heading {
  return heading;
}

/** Whether the line states a title or a year, which makes it the head of a form. */
export const headsForm = remember(
  (text): boolean => {
    const { title, year } = headingAfter({}, text);
    return title !== undefined || year !== undefined;
  },
  () => false,
);

/** What sort of form a title names; `undefined` for a target form of a project. */
export function sortOfTitle(title: string | undefined): "evaluation" | "overall" | undefined {
  if (title === undefined) return undefined;
  const plain = plainLabel(title);
  // 补助资金整体绩效目标表 is that of all its money.
  if (/(?<!资金|专项|项目|经费)整体/u.test(plain)) return "overall";
  return /自评|自我评价/u.test(plain) ? "evaluation" : undefined;
}

/** `表6-1`, `部门公开表21`, `预算05-2表`, `附件2`: which table of a set of tables it is. */
const TABLE_NUMBER =
  /^(?:附[件表]?|(?:部门|单位)?(?:预算)?(?:公开)?表?)\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*[-—–.]\s*\d{1,2})*\s*(?:号?表)?$/u;

/** Whether the line says which table of a set the form is. */
export function isTableNumber(text: string): boolean {
  return TABLE_NUMBER.test(text.normalize("NFKC").trim());
}
