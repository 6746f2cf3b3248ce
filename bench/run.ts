/** `npm run bench`: generates a corpus, imports it, builds it, and prints what that took as JSON. */
import { mkdir, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type BenchOptions, readArguments, USAGE } from "./arguments.ts";
import { readAstroTimes } from "./astro-output.ts";
import { planCorpus } from "./corpus/corpus.ts";
import type { PlannedDocument } from "./corpus/planned.ts";
import { writeDocuments } from "./corpus/write.ts";
import { describeMachine } from "./machine.ts";
import { type Measured, measure } from "./measure.ts";
import { benchSearch } from "./search/search.ts";
import { measureSite, type SiteSizes } from "./sizes.ts";

const root = resolve(import.meta.dirname, "..");

async function main(): Promise<number> {
  let options: BenchOptions;
  try {
    options = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  process.chdir(root);
  if (options.search) {
    const search = await benchSearch(root, options.search, options.seed, progress);
    console.log(JSON.stringify({ seed: options.seed, machine: describeMachine(root), search }, null, 2));
    return 0;
  }
  // Astro moves files into the site's folder, which works on one file system only: stay inside the repository.
  const folder = join(root, ".cache/bench", `${options.projects}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    console.log(JSON.stringify(await bench(options, folder), null, 2));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    if (!options.keep) await rm(folder, { recursive: true, force: true });
  }
}

async function bench({ keep, search: _, ...options }: BenchOptions, folder: string): Promise<object> {
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  progress(`generate ${options.projects} projects`);
  const documents = planCorpus(options);
  const paths = await writeDocuments(join(folder, "documents"), documents);
  progress(`import ${paths.length} documents`);
  const imported = await command("import", ["scripts/import.ts", "--content", content, ...paths], {});
  progress("build");
  const built = await command("build", ["scripts/astro.mjs", "build"], {
    MINGZHANG_CONTENT: content,
    MINGZHANG_LANGUAGES: "zh",
    MINGZHANG_OUT: relative(root, site),
  });
  progress("measure the site");
  const sizes = await measureSite(site);
  if (keep) progress(`kept in ${relative(root, folder)}`);
  return {
    ...options,
    machine: describeMachine(root),
    corpus: describeCorpus(documents),
    import: { ...figuresOf(imported), formsPerSecond: rate(options.projects, imported.wallSeconds) },
    build: { ...figuresOf(built), ...buildFiguresOf(built, sizes) },
    bytes: sizes,
  };
}

/** Runs one of the project's commands; a failure ends the benchmark with what the command said. */
async function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const run = await measure(args, env, () => {});
  if (run.exitCode === 0) return run;
  throw new Error(`${name} ended with ${run.exitCode}:\n${run.output.slice(-4000)}`);
}

function describeCorpus(documents: readonly PlannedDocument[]): object {
  const indicators = documents.flatMap((document) => document.forms.flatMap((form) => form.indicators));
  return {
    documents: documents.length,
    departments: new Set(documents.map((document) => document.department.code)).size,
    indicators: indicators.length,
    indicatorNames: new Set(indicators.map((indicator) => indicator.name)).size,
    targets: new Set(indicators.map((indicator) => indicator.target)).size,
  };
}

function figuresOf({ wallSeconds, cpuSeconds, peakRssMb, peakTreeRssMb }: Measured): object {
  return {
    wallSeconds: rounded(wallSeconds),
    ...(cpuSeconds === undefined ? {} : { cpuSeconds: rounded(cpuSeconds) }),
    ...(peakRssMb === undefined ? {} : { peakRssMb: Math.round(peakRssMb) }),
    ...(peakTreeRssMb === undefined ? {} : { peakTreeRssMb: Math.round(peakTreeRssMb) }),
  };
}

/** `astroSeconds` is what Astro prints at its end; the wall time also holds the start of the processes. */
function buildFiguresOf({ output, wallSeconds }: Measured, sizes: SiteSizes): object {
  const { seconds, contentSeconds } = readAstroTimes(output);
  const pages = Object.values(sizes.pages).reduce((sum, size) => sum + size.files, 0);
  return {
    ...(seconds === undefined ? {} : { astroSeconds: seconds }),
    ...(contentSeconds === undefined ? {} : { contentSeconds }),
    pages,
    files: sizes.total.files,
    pagesPerWallSecond: rate(pages, wallSeconds),
    ...(seconds === undefined ? {} : { pagesPerAstroSecond: rate(pages, seconds) }),
  };
}

function rate(count: number, seconds: number): number {
  return rounded(count / seconds);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

process.exitCode = await main();
