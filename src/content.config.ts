import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import { contentLoader } from "./records/loader.ts";

const prose = z.object({ title: z.string(), description: z.string() });

export const collections = {
  content: defineCollection({ loader: contentLoader(), schema: z.object({ revision: z.string() }) }),
  pages: defineCollection({
    loader: glob({ pattern: "*.mdx", base: "./src/content/pages" }),
    schema: prose,
  }),
  translations: defineCollection({
    loader: glob({ pattern: "*/*.mdx", base: "./src/content/pages" }),
    schema: prose,
  }),
};
