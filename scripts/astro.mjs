/** Runs Astro without telemetry, background servers or prompts, the same on every system; passes its exit code on. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const quiet = { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0", ASTRO_PREVIEW_BACKGROUND: "0" };
/*
 * V8 collects the whole heap whenever 64 MB of written pages wait to be freed; 10,000 projects took a third more
 * processor time for that. Counted with the heap they wait longer, and glibc gives buffers of a page's size back at
 * once. Both for the pinned Node, where they were measured: a Node that does not know a flag would not start.
 */
const pinned = process.versions.node.startsWith("26.");
const memoryFlags = pinned ? ["--external-memory-accounted-in-global-limit"] : [];
const memory = { MALLOC_MMAP_THRESHOLD_: "32768" };
const astro = join(root, "node_modules/astro/bin/astro.mjs");
const child = spawn(process.execPath, [...memoryFlags, astro, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...memory, ...process.env, ...quiet },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
