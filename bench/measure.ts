/** Runs a Node command and measures it together with the Node processes that it starts. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watchTree } from "./process-tree.ts";

/** What a command took. Absent figures could not be measured on this system. */
export interface Measured {
  readonly exitCode: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
  readonly wallSeconds: number;
  /** User and system time of all Node processes, worker threads included. */
  readonly cpuSeconds?: number;
  /** Peak memory of the Node process that took the most. */
  readonly peakRssMb?: number;
  /** Peak of the sum over all processes, sampled; shared pages count in each. */
  readonly peakTreeRssMb?: number;
}

/** Runs `node ARGS…` to its end; `onText` gets its output as it comes. */
export async function measure(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onText: (text: string) => void,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-usage-"));
  try {
    const run = await runNode(args, { ...env, ...usageEnv(folder) }, onText);
    return { ...run, ...(await readUsage(folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function usageEnv(folder: string): Record<string, string> {
  const preload = pathToFileURL(join(import.meta.dirname, "usage.mjs")).href;
  const options = `${process.env.NODE_OPTIONS ?? ""} --import=${preload}`.trim();
  return { NODE_OPTIONS: options, MINGZHANG_BENCH_USAGE: folder, NO_COLOR: "1" };
}

function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onText: (text: string) => void,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(process.execPath, args, { env: { ...inherited, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const tree = watchTree(child.pid);
    const texts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        texts.push(text);
        onText(text);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      const wallSeconds = (performance.now() - start) / 1000;
      const peak = tree.stop();
      const run = { exitCode: code ?? 1, output: texts.join(""), wallSeconds };
      resolve(peak === undefined ? run : { ...run, peakTreeRssMb: peak });
    });
  });
}

/** Sums the notes that the processes left; nothing when they left none. */
async function readUsage(folder: string): Promise<Pick<Measured, "cpuSeconds" | "peakRssMb">> {
  const names = await readdir(folder);
  const notes = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))));
  if (notes.length === 0) return {};
  const micros = notes.reduce((sum, note) => sum + note.userCPUTime + note.systemCPUTime, 0);
  return { cpuSeconds: micros / 1e6, peakRssMb: Math.max(...notes.map((note) => note.maxRSS)) / 1024 };
}
