/** What an import changes in published projects, in lines of its report. */
import { fill } from "../../src/i18n/fill.ts";
import { importCommand } from "../../src/i18n/zh/import-command.ts";
import type { ProjectChange } from "../write/changes.ts";

const CHANGES_SHOWN = 20;
const TEXT_SHOWN = 40;

/** What happens to published projects, a line a project and a line a changed field; the new ones on request. */
export function formatChanges(changes: readonly ProjectChange[], withNew: boolean): string[] {
  return changes
    .filter((change) => withNew || change.kind !== "added")
    .flatMap(({ kind, id, name, fields }) => {
      const shown = fields.slice(0, CHANGES_SHOWN).map(({ field, before, after }) => {
        const sentence =
          before === undefined
            ? importCommand.fieldAdded
            : after === undefined
              ? importCommand.fieldRemoved
              : importCommand.fieldChanged;
        return `    ${fill(sentence, { field, before: cut(before), after: cut(after) })}`;
      });
      const rest = fields.length - shown.length;
      const more = rest > 0 ? [`    ${fill(importCommand.moreFields, { count: rest })}`] : [];
      return [`  ${fill(importCommand[kind], { what: `${id} ${name}` })}`, ...shown, ...more];
    });
}

function cut(text = ""): string {
  const line = text.replace(/\s*\n\s*/gu, " ");
  return line.length > TEXT_SHOWN ? `${line.slice(0, TEXT_SHOWN)}…` : line;
}
