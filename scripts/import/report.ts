/** The import's report: in Chinese, for the department's staff. */
import { fill } from "../../src/i18n/fill.ts";
import { formatNotice } from "../../src/i18n/messages.ts";
import { importCommand } from "../../src/i18n/zh/import-command.ts";
import type { Notice } from "../../src/model/notice.ts";
import { oneLine } from "../../src/model/one-line.ts";
import { formatPlace, lineOfPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { RecognizedForm } from "../recognize/form.ts";
import type { SourceNote } from "../source/document.ts";
import { outcomeOf } from "../write/document-record.ts";

/** What became of one file. */
export interface FileReport {
  /** As the person named it. */
  readonly path: string;
  readonly format?: string;
  readonly forms: readonly RecognizedForm[];
  readonly evaluations?: readonly RecognizedForm[];
  readonly overallForms?: number;
  readonly cells: number;
  readonly unreadCells: number;
  readonly notices: readonly Notice[];
}

function isCleanlyRead(report: FileReport): boolean {
  return report.unreadCells === 0 && !report.notices.some((notice) => notice.severity === "error");
}

/** What the summary needs of one file. */
export interface FileResult {
  readonly path: string;
  readonly forms: number;
  readonly indicators: number;
  /** Whether everything in it was read. */
  readonly clean: boolean;
}

/** The report of a file in numbers, which a long import can hold. */
export function resultOf(report: FileReport): FileResult {
  const { path, forms } = report;
  const indicators = forms.reduce((sum, form) => sum + form.indicators.length, 0);
  return { path, forms: forms.length, indicators, clean: isCleanlyRead(report) };
}

/** The notices of a file: its own, how it was read, the problems of its forms, and what was masked outside them. */
export function noticesOf(
  path: string,
  forms: readonly RecognizedForm[],
  own: readonly Notice[],
  elsewhere: readonly Problem[] = [],
  notes: readonly SourceNote[] = [],
): Notice[] {
  const read = notes.map(({ code, place, data }): Notice => {
    const severity = code === "converted" ? "note" : "warning";
    return { code, severity, path, ...placed(place && formatPlace(place)), ...(data ? { data } : {}) };
  });
  const problems = [...forms.flatMap((form) => form.problems), ...elsewhere].map((problem): Notice => {
    const { code, severity, text = "" } = problem;
    return { code, severity, path, data: { text }, ...placed(problem.place) };
  });
  return [...own, ...read, ...problems];
}

/** The line in a text file, or the place in words: row 5 of a sheet is no line that an editor could open. */
function placed(words: string | undefined): Pick<Notice, "line" | "place"> {
  const line = lineOfPlace(words);
  if (line !== undefined) return { line };
  return words ? { place: words } : {};
}

/** One file in a few lines. */
export function formatFileReport(report: FileReport): string {
  const { path, format, forms, evaluations = [], overallForms = 0, cells, unreadCells } = report;
  const indicators = forms.reduce((sum, form) => sum + form.indicators.length, 0);
  const count = (outcome: string): number => forms.filter((form) => outcomeOf(form) === outcome).length;
  const outcomes = { clean: count("clean"), repaired: count("repaired"), failed: count("failed") };
  const lines = [
    forms.length > 0 && fill(importCommand.forms, { forms: forms.length, indicators, ...outcomes }),
    evaluations.length > 0 && fill(importCommand.evaluations, { count: evaluations.length }),
    overallForms > 0 && fill(importCommand.overallForms, { count: overallForms }),
    forms.length + evaluations.length > 0 &&
      fill(unreadCells === 0 ? importCommand.allCells : importCommand.unreadCells, { cells, unread: unreadCells }),
    ...noticeLines(report.notices),
  ];
  const name = oneLine(path);
  const head = format === undefined ? name : fill(importCommand.file, { path: name, format });
  return [head, ...lines.filter((line) => line !== false).map((line) => `  ${line}`)].join("\n");
}

const NOTICES_SHOWN = 20;

/** A line a notice; of a great many of one kind only the first, and how many more there are. */
function noticeLines(notices: readonly Notice[]): string[] {
  const counts = new Map<string, number>();
  const shown = notices.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= NOTICES_SHOWN;
  });
  const more = [...counts].filter(([, count]) => count > NOTICES_SHOWN);
  return [
    ...shown.map(formatNotice),
    ...more.map(([code, count]) => fill(importCommand.moreNotices, { count: count - NOTICES_SHOWN, code })),
  ];
}
