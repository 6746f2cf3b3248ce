import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import type { Department, SourceRecord } from "./model/document.ts";
import type { ProjectForm } from "./model/form.ts";
import { contentLoader } from "./records/loader.ts";

// The loaders have validated everything; the schemas only carry the types.
export const collections = {
  projects: defineCollection({ loader: contentLoader("projects"), schema: z.custom<ProjectForm>() }),
  departments: defineCollection({ loader: contentLoader("departments"), schema: z.custom<Department>() }),
  documents: defineCollection({ loader: contentLoader("documents"), schema: z.custom<SourceRecord>() }),
  pages: defineCollection({
    loader: glob({ pattern: "*.mdx", base: "./src/content/pages" }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
