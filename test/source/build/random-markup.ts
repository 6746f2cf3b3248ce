/** Markup that is still well formed but says something else: elements gone, doubled, in each other's place, unwrapped, with other numbers. */
import type { Random } from "./random.ts";

/** An element's place in the text: where its start tag begins and ends, where its end tag begins and ends. */
interface Place {
  readonly name: string;
  readonly from: number;
  readonly open: number;
  readonly close: number;
  readonly to: number;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gu;

/** A copy with one to four changes of its elements; the text itself where it has none. */
export function damageMarkup(text: string, random: Random): string {
  let damaged = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const places = elementsIn(damaged);
    if (places.length === 0) return damaged;
    // Small elements are many; one of three may be a whole table.
    const place = random.pick(random.below(3) === 0 ? places : places.filter(({ from, to }) => to - from < 2000));
    damaged = random.pick(CHANGES)(damaged, place, places, random);
  }
  return damaged;
}

function elementsIn(text: string): Place[] {
  const open: { name: string; from: number; to: number }[] = [];
  const places: Place[] = [];
  for (const match of text.matchAll(TAG)) {
    const [tag, end, name = "", alone] = match;
    const [from, to] = [match.index, match.index + tag.length];
    if (alone) places.push({ name, from, open: to, close: to, to });
    else if (!end) open.push({ name, from, to });
    else {
      const at = open.findLastIndex((one) => one.name === name);
      const start = open[at];
      if (!start) continue;
      open.length = at;
      places.push({ name, from: start.from, open: start.to, close: from, to });
    }
  }
  return places;
}

type Change = (text: string, place: Place, places: readonly Place[], random: Random) => string;

const CHANGES: readonly Change[] = [
  (text, { from, to }) => text.slice(0, from) + text.slice(to),
  (text, { from, to }) => text.slice(0, to) + text.slice(from),
  (text, { from, open, close, to }) => text.slice(0, from) + text.slice(open, close) + text.slice(to),
  (text, { from, to, name }, places, random) => {
    const other = random.pick(places.filter((one) => one.name === name));
    return text.slice(0, from) + text.slice(other.from, other.to) + text.slice(to);
  },
  (text, { from, open }, _, random) => {
    const number = random.pick(["0", "1", "2", "3", "7", "40", "-1", "70000", "x"]);
    return text.slice(0, from) + text.slice(from, open).replace(/(["'])\d+\1/u, `"${number}"`) + text.slice(open);
  },
];
