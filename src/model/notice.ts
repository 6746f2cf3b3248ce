/** Trouble as located data: no prose here, `src/i18n/messages.ts` holds the sentences. */

export type Severity = "error" | "warning" | "note";

/** Something to tell the department's staff about a place in a file. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  /** Path of the file, relative to the folder that the person works in. */
  readonly path?: string;
  /** 1-based; absent when the notice is about the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** The place in words where the file has no lines: `工作表“支出” 第 5 行`, `第 3 页`. */
  readonly place?: string;
  /** Values for the sentence; all text, so that a notice can be stored and compared. */
  readonly data?: Readonly<Record<string, string>>;
}

/** Stable order for reports: by path, then line, then column, then code. */
export function compareNotices(a: Notice, b: Notice): number {
  return (
    compareText(a.path ?? "", b.path ?? "") ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
