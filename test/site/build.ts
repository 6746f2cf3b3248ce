/** Builds the site once for all tests that ask the built files. */
import type { TestProject } from "vitest/node";
import { buildSite } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
    again: string;
    underBase: string;
  }
}

export const BASE = "/budget/mz/";

export default async function setup(project: TestProject): Promise<void> {
  // One after the other: two builds in one root would use the same cache.
  project.provide("site", await buildSite({ name: "site" }));
  project.provide("again", await buildSite({ name: "again" }));
  project.provide("underBase", await buildSite({ name: "under-base", base: BASE }));
}
