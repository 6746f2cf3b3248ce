import { expect, test } from "vitest";
import { originalNameOf } from "../../src/model/original-name.ts";
import { paths } from "../../src/views/paths.ts";

test.each(["a.docx", "a.XLSX", "a.pdf", "a.csv", "2024-106.md"])("%s is published under its name", (name) => {
  expect(originalNameOf(name)).toBe(name);
});

test.each(["a.html", "a.HTM", "a.mht", "a.xml", "a.svg", "a", "a.docx.html", "a.pdf "])(
  "%s, which a browser may run, is published as a text",
  (name) => {
    expect(originalNameOf(name)).toBe(`${name}.txt`);
    expect(paths.original("2024/1", name)).toBe(`/sources/2024/1/${encodeURIComponent(name)}.txt`);
  },
);
