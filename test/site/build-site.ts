/** Builds the site for tests, each variant into a folder of its own. */
import { execFile } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { copySample } from "../sample-content.ts";

export const ROOT = resolve(import.meta.dirname, "../..");

interface Variant {
  readonly name: string;
  readonly base?: string;
  /** Another content folder than the sample's. */
  readonly content?: string;
  /** Overrules the settings: `zh` builds the main site alone. */
  readonly languages?: string;
  /** Another file than `site.config.ts`. */
  readonly settings?: string;
}

/** The folder of the finished build. Rejects with the build's output when it fails. */
export async function buildSite({ name, base, content, languages, settings }: Variant): Promise<string> {
  const out = join(".cache", "test", name);
  const sample = join(".cache", "test", `${name}-content`);
  if (content === undefined) {
    await rm(sample, { recursive: true, force: true });
    await copySample(sample);
  }
  const env = {
    ...process.env,
    // Vitest's own variables would make Astro believe that it runs inside a test.
    VITEST: undefined,
    NODE_ENV: undefined,
    MINGZHANG_OUT: out,
    MINGZHANG_BASE: base,
    MINGZHANG_CONTENT: content ?? sample,
    MINGZHANG_LANGUAGES: languages,
    MINGZHANG_SITE: settings,
  };
  const options = { cwd: ROOT, env: env as NodeJS.ProcessEnv, maxBuffer: 1 << 26 };
  await promisify(execFile)(process.execPath, ["scripts/astro.mjs", "build"], options);
  return join(ROOT, out);
}

/** All files of a folder: path with `/` → bytes, in path order. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.sort().map(async (path) => {
      const name = path
        .slice(folder.length + 1)
        .split(sep)
        .join("/");
      return [name, await readFile(path)] as const;
    }),
  );
  return new Map(files);
}
