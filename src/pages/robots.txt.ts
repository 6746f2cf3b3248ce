import type { APIRoute } from "astro";
import { counterpartOf, link } from "../link.ts";
import { paths } from "../views/paths.ts";

export const GET: APIRoute = ({ site }) => {
  const folders = [link(paths.home), counterpartOf(link(paths.home))].filter((folder) => folder !== undefined);
  const maps = folders.map((folder) => `Sitemap: ${new URL(`${folder}sitemap.xml`, site).href}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${maps.join("")}`);
};
