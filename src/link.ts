/** Links of pages and components: the site's paths under its base. */
import { withBase } from "./views/paths.ts";

/** The address to put into `href`; `path` comes from `src/views/paths.ts`. */
export function link(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
