/** Hints on the targets of one form, with the name of the indicator as evidence. */
import type { FindingData, Line, Subject } from "./check.ts";

/** One hint for every line that it applies to. */
export function* hintsOn(subject: Subject, say: string, applies: (line: Line) => boolean): Iterable<FindingData> {
  for (const line of subject.lines) {
    if (!applies(line)) continue;
    const data = { name: line.name, text: line.target?.text ?? "" };
    yield { severity: "hint", say, field: `${line.at}.target`, evidence: [`${line.at}.name`], data };
  }
}

/** Targets in words among the lines that should have a figure. */
export function* wordsFor({ lines }: Subject, expects: (line: Line) => boolean): Iterable<FindingData> {
  for (const line of lines) {
    const { at, target } = line;
    if (target?.kind === "qualitative" && expects(line))
      yield {
        severity: "hint",
        say: hasFigure(target.text) ? "unclear" : "words",
        field: `${at}.target`,
        data: { text: target.text },
      };
  }
}

/** Whether a text that was not understood has a figure all the same. */
export function hasFigure(text: string): boolean {
  return /\p{Nd}/u.test(text);
}
