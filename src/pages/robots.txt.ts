import type { APIRoute } from "astro";
import { link } from "../link.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(link("/sitemap.xml"), site).href}\n`);
