/** Year and department that the person importing states for documents which do not say them. */
import { defined } from "../../src/model/form.ts";
import type { Recognition, RecognizedForm } from "../recognize/form.ts";

export interface Assumed {
  readonly year?: number;
  readonly department?: { readonly code?: string; readonly name: string };
}

/** The recognition with year and department filled in where the document states none, or only its sentences speak of it. */
export function assume(recognition: Recognition, assumed: Assumed): Recognition {
  if (assumed.year === undefined && assumed.department === undefined) return recognition;
  const filled = (form: RecognizedForm): RecognizedForm => fill(form, assumed);
  return { ...recognition, forms: recognition.forms.map(filled), evaluations: recognition.evaluations.map(filled) };
}

/** `106[中共某市委组织部]`, `106中共某市委组织部` or `106` → code and name; undefined when it is none of these. */
export function parseDepartment(text: string): Assumed["department"] {
  const match = /^\s*\[?([A-Za-z0-9]{1,12})\]?\s*(?:\[([^\]]+)\]|(\p{Script=Han}.*))?\s*$/u.exec(
    text.normalize("NFKC"),
  );
  if (match?.[1]) return { code: match[1], name: (match[2] ?? match[3] ?? match[1]).trim() };
  return /^\p{Script=Han}/u.test(text.trim()) ? { name: text.trim() } : undefined;
}

function fill(form: RecognizedForm, { year, department }: Assumed): RecognizedForm {
  const stated = department && { ...department, text: textOf(department) };
  const solved = new Set([
    ...(year === undefined ? [] : ["missing-year", "prose-year"]),
    ...(department === undefined ? [] : ["missing-department"]),
  ]);
  const isGuess = form.problems.some(({ code }) => code === "prose-year");
  return defined<RecognizedForm>({
    ...form,
    year: isGuess ? (year ?? form.year) : (form.year ?? year),
    department: form.department ?? stated,
    problems: form.problems.filter((problem) => !solved.has(problem.code)),
  });
}

function textOf({ code, name }: NonNullable<Assumed["department"]>): string {
  return code === undefined ? name : `[${code}]${name}`;
}
