/** The imported documents, a row each: what was read of them. */
import { t } from "../i18n/translate.ts";
import type { SourceRecord } from "../model/document.ts";
import { coverageCounts } from "./coverage.ts";
import { paths } from "./paths.ts";
import { type Column, type DataTable, formatCount } from "./table.ts";

const COUNTS = ["forms", "repaired", "failed", "evaluations", "cells", "unread", "otherTables"] as const;

/** In the order of the documents. */
export function documentTable(documents: readonly (SourceRecord & { readonly id: string })[]): DataTable {
  const columns: Column[] = [
    { key: "file", label: t("sources.file"), type: "name" },
    { key: "format", label: t("sources.format"), type: "text" },
    ...COUNTS.map((key): Column => ({ key, label: t(`sources.${key}`), type: "count" })),
  ];
  const rows = documents.map((document) => {
    const { cells, unreadCells: unread, otherTables } = document;
    const counts = { ...coverageCounts(document), cells, unread, otherTables };
    return {
      id: document.id,
      cells: [
        { text: document.fileName, path: paths.source(document.id) },
        { text: document.format },
        ...COUNTS.map((key) => ({ text: formatCount(counts[key]), value: counts[key] })),
      ],
    };
  });
  return { id: "imported", caption: t("sources.caption"), columns, rows };
}
