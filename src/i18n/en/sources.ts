import type { sources as zh } from "../zh/sources.ts";

export const sources: Readonly<Record<keyof typeof zh, string>> = {
  "sources.title": "Original documents",
  "sources.description":
    "The documents behind all data of this site, with the number of forms read from each and the rows that were mended.",
  "sources.caption": "Imported documents",
  "sources.file": "Document",
  "sources.format": "Format",
  "sources.forms": "Target forms",
  "sources.evaluations": "Self-evaluation forms",
  "sources.repaired": "Mended",
  "sources.failed": "Not recognized",
  "sources.cells": "Cells with content",
  "sources.unread": "Not placed",
  "sources.otherTables": "Other tables",

  "source.description":
    "The whole text of the document {file}, every row with an address; {forms} target {forms|form|forms} read.",
  "source.original": "Download the original",
  "source.withheld":
    "The department has not published the original of this document. Below is the text read from it, with personal data masked.",
  "source.facts": "{format}, {bytes} bytes, checksum {hash}",
  "source.coverage": "Forms read",
  "source.coverage.caption": "How each form was read",
  "source.figures.forms":
    "{count} target {count|form|forms}: {clean} complete, {repaired} mended, {failed} not recognized",
  "source.figures.evaluations":
    "{count} self-evaluation {count|form|forms}, kept apart and not counted as target forms",
  "source.figures.overall":
    "{count} {count|form|forms} on a department’s overall expenditure, not on a project, and not read",
  "source.figures.other": "{count} other {count|table|tables} without a target form, not read",
  "source.figures.allCells": "{cells} {cells|cell|cells} with content in the target forms, all of them placed",
  "source.figures.unreadCells":
    "{cells} {cells|cell|cells} with content in the target forms, {unread} not placed and kept as they are under “Other fields”",
  "source.evaluation": "Self-evaluation form",
  "source.missing":
    "These originals were not found, and the links to them will not work; import the files again, or import with --no-source: {files}",
  "source.evaluations": "Self-evaluation forms",
  "source.evaluations.note":
    "Self-evaluation forms tell what was spent and achieved after a year. They are kept with their own fields, apart from the target forms, and for now are listed here only; the full text below has all of them.",
  "source.evaluations.caption": "Self-evaluation forms in this document",
  "source.evaluations.budget": "Budget of the year",
  "source.evaluations.spent": "Spending of the year",
  "source.evaluations.rate": "Rate of execution",
  "source.evaluations.score": "Total score",
  "source.evaluations.indicators": "Indicators",
  "source.outcome": "Result",
  "source.outcome.clean": "Complete",
  "source.outcome.repaired": "Mended",
  "source.outcome.failed": "Not recognized",
  "source.problem.shifted-row": "{count} {count|row|rows} put back in place:",
  "source.problem.unread-cell": "{count} {count|piece|pieces} of content not placed:",
  "source.problem.unknown-label": "{count} unknown {count|field|fields}:",
  "source.problem.personal-data": "{count} {count|piece|pieces} of personal data masked:",
  "source.problem.missing-name": "No project name",
  "source.problem.missing-year": "No year stated",
  "source.problem.missing-department": "No responsible department stated",
  "source.elsewhere": "Outside the target forms",
  "source.notes": "Notes on reading",
  "place.sheet": "sheet “{value}”",
  "place.row": "{count|row|rows} {value} of the table",
  "place.page": "page {value}",
  "place.paragraph": "paragraph {value}",
  "place.table": "table {value}",
  "place.sheetRow": "{count|row|rows} {value}",
  "place.line": "{count|line|lines} {value}",
  "place.to": " to ",
  "source.place": "Place",
  "source.text": "Full text of the document",
  "source.table": "Table {table}",
  "source.tableAt": "{table} ({place})",
  "source.repaired": "put back in place",
};
