/** `npm run edition -- NAME`: freezes charts and data of the site as it is now. Exit 0 done, 1 not done, 2 wrong usage. */
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { fill } from "../src/i18n/fill.ts";
import { editionCommand as say } from "../src/i18n/zh/edition-command.ts";
import { isEditionName } from "../src/model/edition.ts";
import { readContent } from "../src/records/content.ts";
import { editionsFolderOf, filesOfEdition } from "../src/records/editions.ts";
import { readContentFiles, revisionOf } from "../src/records/files.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { type Files, freeze, isKept } from "./edition/freeze.ts";
import { reasonOf } from "./reason.ts";
import { commitFiles } from "./write/commit.ts";

const ROOT = resolve(import.meta.dirname, "..");
const BUILT = ".cache/edition";

interface Options {
  readonly name: string;
  readonly content: string;
}

async function main(): Promise<number> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(say.usage);
    return 0;
  }
  const options = readArguments();
  if (!options) return 2;
  process.chdir(ROOT);
  console.log(say.building);
  try {
    if ((await build(options.content)) !== 0) return fail(say.notBuilt);
    return await keep(await frozenFiles(options), options);
  } finally {
    await rm(BUILT, { recursive: true, force: true });
  }
}

function readArguments(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: "string" } } });
    const [name = "", ...more] = positionals;
    if (values.content === "") return usage(say.wrongOption);
    if (!isEditionName(name) || more.length > 0) return usage(say.wrongName);
    return { name, content: resolve(values.content ?? join(ROOT, "src/content")) };
  } catch {
    return usage(say.wrongOption);
  }
}

function usage(reason: string): undefined {
  console.error(`${reason}\n${say.usage}`);
  return undefined;
}

/** Builds the site from the content as it is now; gives back the exit code. */
function build(content: string): Promise<number> {
  const child = spawn(process.execPath, ["scripts/astro.mjs", "build"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, MINGZHANG_OUT: BUILT, MINGZHANG_CONTENT: content },
  });
  return new Promise((done) => child.on("exit", (code) => done(code ?? 1)));
}

async function frozenFiles({ name, content }: Options): Promise<Files> {
  const built = new Map<string, Uint8Array>();
  for (const path of await filesOfEdition(BUILT)) {
    if (isKept(path)) built.set(path, await readFile(join(BUILT, path)));
  }
  const files = await readContentFiles(content);
  const { projects } = readContent(files).content;
  const indicators = [...projects.values()].reduce((sum, project) => sum + project.indicators.length, 0);
  const base = (process.env.MINGZHANG_BASE ?? (await readBase())).replace(/\/*$/u, "/");
  return freeze(built, { name, base, revision: revisionOf(files), projects: projects.size, indicators });
}

/** The folder of the site by the settings that it was built with. */
async function readBase(): Promise<string> {
  const { site }: typeof import("../site.config.ts") = await import(
    pathToFileURL(resolve(process.env.MINGZHANG_SITE ?? "site.config.ts")).href
  );
  return site.base;
}

/** Writes an edition once: what is frozen is never written over. */
async function keep(files: Files, { name, content }: Options): Promise<number> {
  const folder = resolve(editionsFolderOf(content), name);
  const shown = relative(process.cwd(), folder);
  const present = await filesOfEdition(folder).catch(() => []);
  if (present.length > 0) {
    const isSame = present.length === files.size && (await hasSameBytes(folder, files));
    if (!isSame) return fail(fill(say.exists, { name, folder: shown }));
    console.log(fill(say.unchanged, { name }));
    return 0;
  }
  try {
    await commitFiles(new Map([...files].map(([path, bytes]) => [join(folder, path), bytes])));
  } catch (error) {
    return fail(fill(say.notWritten, { folder: shown, reason: reasonOf(error) }));
  }
  console.log(fill(say.done, { name, folder: shown, count: files.size }));
  return 0;
}

async function hasSameBytes(folder: string, files: Files): Promise<boolean> {
  for (const [path, bytes] of files) {
    const before = await readFile(join(folder, path)).catch(() => undefined);
    if (!before?.equals(bytes)) return false;
  }
  return true;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await main();
