/** Runs Astro without telemetry, background servers or prompts, the same on every system; passes its exit code on. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "..");
const quiet = { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0", ASTRO_PREVIEW_BACKGROUND: "0" };
const [command] = process.argv.slice(2);

process.exitCode = await run({});
// The pages in the other languages go into the finished site, one build a language.
if (command === "build" && process.exitCode === 0) {
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
  const child = spawn(process.execPath, [join(root, "node_modules/astro/bin/astro.mjs"), ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...quiet, ...variables },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.on("exit", (code) => done(code ?? 1)));
}
