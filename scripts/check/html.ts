/** The report as one HTML file without scripts or outside resources. */
import { fill } from "../../src/i18n/fill.ts";
import { fieldLabel } from "../../src/i18n/findings.ts";
import { checkCommand } from "../../src/i18n/zh/check-command.ts";
import { findingSeverityWords, ruleTexts } from "../../src/i18n/zh/checks.ts";
import type { ProjectForm } from "../../src/model/form.ts";
import { type CheckReport, type LocatedFinding, offLines, summaryOf } from "./located.ts";

const STYLE = `body{font:16px/1.75 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;color:#555}
th,td{border:1px solid #bbb;padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:#f3f3f3}td.severity{white-space:nowrap;font-weight:700}code{font-size:.85em;overflow-wrap:anywhere}
.answer,.rule{color:#444;font-size:.9em;margin:.3em 0 0}@media print{body{margin:0;max-width:none}}
@media (max-width:48rem){thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}tr{display:block;border:1px solid #bbb;margin-bottom:.75rem}td{display:block;border:0}td[data-label]:not(:empty)::before{content:attr(data-label) "\\00ff1a";color:#555}}`;

/** The whole file; every text of the forms is escaped. */
export function htmlReport(report: CheckReport): string {
  const { forms, findings, switches, remarks } = report;
  const sections = [...forms].flatMap(([id, form]) => {
    const own = findings.filter((finding) => finding.id === id);
    return own.length > 0 ? [sectionOf(id, form, own)] : [];
  });
  const off = offLines(switches);
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${checkCommand.reportTitle}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${checkCommand.reportTitle}</h1>
<p>${escapeHtml(summaryOf({ forms, findings }))}</p>
<p>${checkCommand.note}</p>
${remarks.map((remark) => `<p>${escapeHtml(remark)}</p>\n`).join("")}${sections.join("\n")}
${off.length > 0 ? `<h2>${checkCommand.off}</h2>\n<ul>${off.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>\n` : ""}</body>
</html>
`;
}

function sectionOf(id: string, form: ProjectForm, findings: readonly LocatedFinding[]): string {
  const head = [
    checkCommand.severity,
    checkCommand.field,
    checkCommand.sentence,
    checkCommand.advice,
    checkCommand.place,
  ];
  return `<h2>${escapeHtml(form.name)}</h2>
<table>
<caption>${escapeHtml(id)}</caption>
<thead><tr>${head.map((word) => `<th scope="col">${word}</th>`).join("")}</tr></thead>
<tbody>
${findings.map((finding) => rowOf(finding, form)).join("\n")}
</tbody>
</table>`;
}

function rowOf(finding: LocatedFinding, form: ProjectForm): string {
  const { severity, field, sentence, fix, file, line, rule, answer, internal } = finding;
  const texts = ruleTexts[rule];
  const details = [
    texts &&
      `<p class="rule">${escapeHtml(fill(checkCommand.howRule, { name: texts.name, why: texts.why, limits: texts.limits }))}</p>`,
    internal && `<p class="rule">${checkCommand.internal}</p>`,
    answer &&
      `<p class="answer">${escapeHtml(fill(checkCommand.answered, { date: answer.date, text: answer.text }))}</p>`,
  ].filter(Boolean);
  const row = rowWordsOf(field, form);
  const source = row === undefined ? "" : `<br>${escapeHtml(row)}`;
  const cells = [
    [checkCommand.field, escapeHtml(fieldLabel(field))],
    [checkCommand.sentence, `${escapeHtml(sentence)}${details.join("")}`],
    [checkCommand.advice, severity === "fits" ? "" : escapeHtml(fix)],
    [checkCommand.place, `<code>${escapeHtml(`${file}:${line}`)}</code>${source}`],
  ];
  return `<tr><td class="severity">${findingSeverityWords[severity]}</td>${cells.map(([label, html]) => `<td data-label="${label}">${html}</td>`).join("")}</tr>`;
}

/** Row of the source document that an indicator's field stands in, in words. */
function rowWordsOf(field: string, form: ProjectForm): string | undefined {
  const number = /^indicators\.(\d+)/u.exec(field)?.[1];
  const anchor = number === undefined ? undefined : form.indicators[Number(number) - 1]?.row;
  const [, table, row] = /^t(\d+)r(\d+)$/u.exec(anchor ?? "") ?? [];
  return table === undefined || row === undefined ? undefined : fill(checkCommand.row, { table, row });
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/gu, (char) => entities[char] ?? char);
}
