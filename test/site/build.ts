/** Builds the site once for all tests that ask the built files. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { copySample } from "../sample-content.ts";
import { buildSite, ROOT } from "./build-site.ts";
import { putEdition } from "./put-edition.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
    again: string;
    underBase: string;
    configured: string;
  }
}

export const BASE = "/budget/mz/";

export default async function setup(project: TestProject): Promise<void> {
  // One after the other: two builds in one root would use the same cache.
  const site = await buildSite({ name: "site" });
  project.provide("site", site);
  project.provide("again", await buildSite({ name: "again" }));
  project.provide("underBase", await buildSite({ name: "under-base", base: BASE }));
  project.provide("configured", await buildConfigured(site));
}

/**
 * A site with every setting filled, one project of an earlier year, a self-evaluation and its original, and a frozen
 * edition of the site that was built before.
 */
async function buildConfigured(earlierSite: string): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), "mingzhang-"));
  try {
    await copySample(content);
    const form = await readFile(join(content, "projects/2024/106/zggzjf.yaml"), "utf8");
    await mkdir(join(content, "projects/2023/106"), { recursive: true });
    const earlier = form.replace("年度: 2024", "年度: 2023").replace(/^原件:\n(?: .*\n)*/mu, "");
    await writeFile(join(content, "projects/2023/106/zggzjf.yaml"), earlier.replace(/^ +出处: .*\n/gmu, ""));
    await importEvaluation(content);
    await putEdition(earlierSite, join(content, "editions"), "2024-02-08");
    return await buildSite({ name: "configured", content, settings: "test/fixtures/site-settings.ts" });
  } finally {
    await rm(content, { recursive: true });
  }
}

/** Imports a self-evaluation, as a department would; its original stays beside the content. */
async function importEvaluation(content: string): Promise<void> {
  const text = await readFile("test/fixtures/layouts/self-evaluation.md", "utf8");
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  try {
    const file = join(folder, "自评表.md");
    await writeFile(file, text.replace("[210]云溪县水利局", "[106]中共安庆市委组织部"));
    await promisify(execFile)(process.execPath, ["scripts/import.ts", "--content", content, file], { cwd: ROOT });
  } finally {
    await rm(folder, { recursive: true });
  }
}
