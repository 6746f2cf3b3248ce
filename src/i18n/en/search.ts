import type { search as zh } from "../zh/search.ts";

export const search: Readonly<Record<keyof typeof zh, string>> = {
  "search.title": "Search",
  "search.lead":
    "Searches the published text of {projects} projects and {indicators} indicators: words, pinyin, numbers and units, in any spelling. The search runs on your own device.",
  "search.description":
    "Search all projects and performance indicators by Chinese text, pinyin, pinyin initials and targets.",
  "search.label": "Search projects and indicators",
  "search.placeholder": "e.g. 培训, ≥95%, peixun",
  "search.submit": "Search",
  "search.hint":
    "Words between spaces must all match. / leads back to the box, ↑ ↓ choose, Enter opens, Esc clears. The published text is Chinese; pinyin finds it too.",
  "search.examples": "Try:",
  "search.results": "Search results",
  "search.types": "Types of results",
  "search.type.all": "All",
  "search.type.project": "Project",
  "search.type.indicator": "Indicator",
  "search.count.all": "{total} {total|entry|entries} in all",
  "search.count.narrowed": "{total} {total|entry matches|entries match} the filters",
  "search.count": "{total} {total|result|results} for “{query}”",
  "search.count.near": "Nothing contains “{query}”; {total} similar {total|result|results}",
  "search.count.none": "Nothing found for “{query}”",
  "search.page": "Page {page} of {pages}",
  "search.pages": "Pages of results",
  "search.previous": "Previous page",
  "search.next": "Next page",
  "search.loading": "Searching…",
  "search.failed":
    "The search did not work; the network may be down. Please reload the page, or browse the lists below.",
  "search.near": "similar",
  "search.pinyin": "pinyin",
  "search.amount": "{amount} × 10,000 yuan (万元)",
  "search.variant": "traditional or simplified",
  "search.none.single":
    "No text or figure printed in any form (names, departments, implementing units, funds, goals, indicators and other fields) has this, nor anything that sounds or looks like it.",
  "search.none.words": "No entry matches all words. Search for one of them:",
  "search.none.beyond": "The result does not have so many pages.",
  "search.none.first": "Back to page 1",
  "search.none.word": "{word} ({count} {count|result|results})",
  "search.none.advice": "Try a shorter word, pinyin or its initials, or browse:",
  "search.noscript": "The search needs JavaScript in the browser. Everything can also be read without it:",
  "search.browse.year": "All projects of {year}",
  "search.browse.indicators": "All performance indicators",
};
