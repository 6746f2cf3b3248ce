/** Blocks → forms. Knows the form and nothing of file formats. */
import type { Problem } from "../../src/model/problem.ts";
import type { SourceDocument } from "../source/document.ts";
import { regionsOf } from "./find/find-forms.ts";
import { withTextTables } from "./find/text-tables.ts";
import type { FormOfRows, Recognition, RecognizedForm } from "./form.ts";
import { anchorOf, openLedger } from "./ledger.ts";
import { readList } from "./list/list.ts";
import { type Decisions, UNDECIDED } from "./personal/decisions.ts";
import { maskPersonal } from "./personal/mask.ts";
import { readForm } from "./read-form.ts";

/** The forms of a document in their order, and how many cells were read. Never throws on odd content. */
export function recognize(original: SourceDocument, decisions: Decisions = UNDECIDED): Recognition {
  const own = recognizeTables(original, decisions);
  if (own.forms.length + own.evaluations.length + own.overallForms > 0) return own;
  const tabled = withTextTables(original);
  const inTexts = tabled && recognizeTables(tabled, decisions);
  return inTexts && inTexts.forms.length + inTexts.evaluations.length > 0 ? inTexts : own;
}

function recognizeTables(original: SourceDocument, decisions: Decisions): Recognition {
  const { document, problems: personal, decided } = maskPersonal(original, decisions);
  const { regions, otherTables, overallForms, tooWide } = regionsOf(document);
  let cells = 0;
  let unreadCells = 0;
  let blankForms = 0;
  const regionForms = regions.flatMap((region) => {
    const ledger = openLedger(region.rows);
    const read =
      region.sort === "list" ? readList(region, ledger) : [{ form: readForm(region, ledger), rows: region.rows }];
    const forms = read.filter(({ form }) => saysSomething(form));
    if (forms.length === 0) {
      blankForms += 1;
      return [];
    }
    cells += ledger.size;
    unreadCells += ledger.unread().length;
    return forms;
  });
  const { forms: found, elsewhere } = sharePersonal(regionForms, personal);
  return {
    document,
    personal: elsewhere,
    decided,
    forms: found.filter((form) => form.formKind === undefined),
    evaluations: found.filter((form) => form.formKind === "evaluation"),
    overallForms,
    cells,
    unreadCells,
    otherTables: otherTables + blankForms,
    tooWide,
  };
}

/** An empty form that is published to say that there are no projects (预算法实施条例 第6条) is none, nor one named 无. */
function saysSomething({ name, goal, funds, indicators, midTermIndicators }: RecognizedForm): boolean {
  const named = name !== undefined && !/^(?:无|[-—–/]+)$/u.test(name.trim());
  const promises = goal !== undefined && !PLACEHOLDERS.test(goal);
  return named || promises || [funds, midTermIndicators].some((part) => part !== undefined) || indicators.length > 0;
}

/** 目标1：, ……: slots for goals that nobody filled in. */
const PLACEHOLDERS = /^(?:目标\s*\d*\s*[:\uFF1A]|[….\s])+$/u;

/** What was masked is reported with the form in whose table it stands, or with the document. */
function sharePersonal(
  found: readonly FormOfRows[],
  personal: readonly Problem[],
): { forms: RecognizedForm[]; elsewhere: Problem[] } {
  const anchors = found.map(({ rows }) => new Set(rows.map(anchorOf)));
  const holds = (own: ReadonlySet<string> | undefined, { row }: Problem): boolean =>
    row !== undefined && own?.has(row) === true;
  return {
    forms: found.map(({ form }, index) => {
      const own = personal.filter((problem) => holds(anchors[index], problem));
      return own.length === 0 ? form : { ...form, problems: [...form.problems, ...own] };
    }),
    elsewhere: personal.filter((problem) => !anchors.some((own) => holds(own, problem))),
  };
}
