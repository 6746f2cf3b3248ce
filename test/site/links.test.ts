import { describe, expect, inject, test } from "vitest";
import { BASE } from "./build.ts";
import { readFolder } from "./build-site.ts";
import { readPages } from "./pages-of.ts";

const VARIANTS = [
  { name: "at the root", folder: () => inject("site"), base: "/" },
  { name: "under a sub-path", folder: () => inject("underBase"), base: BASE },
];

describe.each(VARIANTS)("links $name", ({ folder, base }) => {
  test("every address leads to a file of the site, every fragment to an element", async () => {
    const files = await readFolder(folder());
    const built = [...(await readPages(folder())), ...(await readPages(folder(), "en"))];
    const pages = new Map(built.map((page) => [page.file, page.document]));
    const ids = new Map(
      [...pages].map(([file, document]) => [file, new Set([...document.querySelectorAll("[id]")].map((e) => e.id))]),
    );
    const broken: string[] = [];
    let checked = 0;
    for (const [file, document] of pages) {
      for (const element of document.querySelectorAll("[href], [src], [action]")) {
        if (element.getAttribute("rel") === "canonical") continue;
        const named =
          element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "";
        // The page in the other language is named by its full address.
        const address = element.matches("link[hreflang]")
          ? named.replace(/^http:\/\/localhost:4321(?=\/)/u, "")
          : named;
        const { origin, pathname, hash } = new URL(
          address,
          `http://site.test${base}${file.replace(/index\.html$/u, "")}`,
        );
        checked += 1;
        const path = decodeURIComponent(pathname).slice(base.length);
        const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        const found = origin === "http://site.test" && pathname.startsWith(base) && files.has(target);
        const fragment = decodeURIComponent(hash.slice(1));
        if (!found || (fragment !== "" && !ids.get(target)?.has(fragment))) broken.push(`${file}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(1000);
  });
});
