/**
 * How long parsing targets and checking forms takes on one core: `node bench/targets.ts [--targets N]`, JSON on stdout.
 * The corpus mixes the published forms of the repository, with other figures, into departments of 15 forms.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inspectForms } from "../src/checks/inspect.ts";
import type { ProjectForm } from "../src/model/form.ts";
import { parseTarget } from "../src/model/target.ts";
import { readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";

const FORMS_PER_DEPARTMENT = 15;

const { values } = parseArgs({ options: { targets: { type: "string", default: "200000" } } });
const wanted = Number(values.targets);
const { content } = readContent(await readContentFiles(join(import.meta.dirname, "../src/content")));
const published = [...content.projects.values()];
const corpus = corpusOf(published, wanted);
const texts = corpus.flatMap(([, form]) => form.indicators.map((one) => ({ text: one.target ?? "", year: form.year })));

const parsing = measure(() =>
  texts.reduce((kinds, { text, year }) => kinds + parseTarget(text, { year }).kind.length, 0),
);
const checking = measure(() => [...inspectForms(corpus).values()].flat().length);

console.log(
  JSON.stringify(
    {
      forms: corpus.length,
      targets: texts.length,
      distinctTargets: new Set(texts.map(({ text }) => text)).size,
      parseSeconds: parsing.seconds,
      parseAndCheckSeconds: checking.seconds,
      findings: checking.result,
      node: process.version,
    },
    null,
    2,
  ),
);

/** Forms with figures of their own until they have so many targets together. */
function corpusOf(forms: readonly ProjectForm[], targets: number): [string, ProjectForm][] {
  const corpus: [string, ProjectForm][] = [];
  for (let count = 0, index = 0; count < targets && forms.length > 0; index++) {
    const form = forms[index % forms.length];
    if (!form) break;
    const department = String(100 + Math.floor(index / FORMS_PER_DEPARTMENT));
    const other = (text: string): string =>
      text.replace(/\d{2,3}(?=[人次元个部条])/gu, (digits) => String(Number(digits) + (index % 97)));
    const indicators = form.indicators.map((one) =>
      one.target === undefined ? one : { ...one, target: other(one.target) },
    );
    const changed = {
      ...form,
      departmentId: department,
      name: `${form.name}${index}`,
      goal: other(form.goal ?? ""),
      indicators,
    };
    corpus.push([`${form.year}/${department}/f${index}`, changed]);
    count += indicators.length;
  }
  return corpus;
}

function measure<T>(work: () => T): { seconds: number; result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: Math.round((user + system) / 10_000) / 100, result };
}
