/** A hit as a list item. */
import { link } from "../../link.ts";
import { formatWan } from "../../model/money.ts";
import { hitPath } from "../../search/state.ts";
import type { Hit, MarkedText, Note } from "../../search/types.ts";
import { element } from "./element.ts";
import { say } from "./text.ts";

/** What people read of a hit, with its link; `data-hit` and `data-id` are for tests and embedders. */
export function hitItem(hit: Hit): HTMLLIElement {
  const name = hit.name ?? hit.target ?? { text: hit.id, marks: [] };
  return element(
    "li",
    { "data-hit": hit.type, "data-id": hit.id, "data-match": hit.match },
    element(
      "div",
      { class: "head" },
      element("span", { class: "type" }, say(`search.type.${hit.type}`)),
      element("a", { href: link(hitPath(hit)) }, ...markedNodes(name)),
      hit.match === "exact" || hit.match === "value"
        ? undefined
        : element("span", { class: "match" }, say(`search.${hit.match}`)),
    ),
    figureOf(hit),
    element("p", { class: "meta" }, ...metaOf(hit), keepButton(hit)),
    ...(hit.notes ?? []).map(noteItem),
  );
}

/** The text as nodes, what matched in `<mark>`. */
export function markedNodes({ text, marks }: MarkedText): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    if (start > done) nodes.push(document.createTextNode(text.slice(done, start)));
    nodes.push(element("mark", {}, text.slice(start, end)));
    done = end;
  }
  if (done < text.length) nodes.push(document.createTextNode(text.slice(done)));
  return nodes;
}

/** Keeps the hit's project to compare; whether it is kept is said by `startShortlist`. */
function keepButton({ type, id, name, project }: Hit): HTMLElement {
  const title = (type === "project" ? name : project)?.text ?? id;
  return element(
    "button",
    {
      type: "button",
      class: "keep",
      "data-keep": id.split("#")[0],
      "aria-pressed": "false",
      "aria-label": say("explorer.compare.keep.of", { name: title }),
    },
    say("explorer.compare.keep"),
  );
}

/** What was promised, or what it costs. */
function figureOf({ type, target, amount }: Hit): HTMLElement | undefined {
  if (type === "indicator") return target && element("p", { class: "figure" }, ...markedNodes(target));
  return amount === undefined
    ? undefined
    : element("p", { class: "figure" }, say("search.amount", { amount: formatWan(amount) }));
}

function metaOf(hit: Hit): Node[] {
  const levels = [hit.level1, hit.level2].filter((level) => level !== undefined);
  const same = levels.length === 2 && levels[0]?.text === levels[1]?.text;
  const parts = [...(same ? levels.slice(1) : levels), hit.project, { text: hit.year, marks: [] }, hit.department];
  return parts.filter((part) => part !== undefined).map((part) => element("span", {}, ...markedNodes(part)));
}

function noteItem({ field, label, text }: Note): HTMLElement {
  const name = label ?? say(`explorer.note.${field}`);
  return element("p", { class: "note" }, say("explorer.note", { name }), element("span", {}, ...markedNodes(text)));
}
