/** Runs Astro without telemetry, background servers or prompts, the same on every system; passes its exit code on. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "..");
const quiet = { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0", ASTRO_PREVIEW_BACKGROUND: "0" };
/*
 * V8 collects the whole heap whenever 64 MB of written pages wait to be freed; 10,000 projects took a third more
 * processor time for that. Counted with the heap, which may grow by two fifths, they wait longer and memory stays below
 * 1.5 GB; glibc gives buffers of a page's size back at once. For the pinned Node only, where this was measured: a Node
 * that does not know a flag would not start.
 */
const pinned = process.versions.node.startsWith("26.");
const memoryFlags = pinned ? ["--external-memory-accounted-in-global-limit", "--heap-growing-percent=40"] : [];
const memory = { MALLOC_MMAP_THRESHOLD_: "32768" };
const astro = join(root, "node_modules/astro/bin/astro.mjs");

process.exitCode = await run({});
// The pages in the other languages go into the finished site, one build a language.
if (process.argv[2] === "build" && process.exitCode === 0) {
  for (const language of await otherLanguages()) {
    process.exitCode ||= await run({ MINGZHANG_LANGUAGE: language, MINGZHANG_FOLDER: language });
  }
}

async function otherLanguages() {
  const settings = pathToFileURL(resolve(root, process.env.MINGZHANG_SITE ?? "site.config.ts")).href;
  const { languagesOf } = await import("./build/languages.ts");
  return languagesOf((await import(settings)).site).filter((language) => language !== "zh");
}

function run(variables) {
  const child = spawn(process.execPath, [...memoryFlags, astro, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: { ...memory, ...process.env, ...quiet, ...variables },
  });
  const stop = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  return new Promise((done) => child.on("exit", (code) => done(code ?? 1)));
}
