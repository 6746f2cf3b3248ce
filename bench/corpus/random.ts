/** Seeded random numbers: the same seed gives the same corpus on every machine, byte for byte. */

/** A stream of choices; every call moves it on. */
export interface Random {
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `percent` of 100 calls. */
  chance(percent: number): boolean;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** A stream for a seed and a label, so that parts of a corpus do not depend on each other's length. */
export function randomOf(seed: number, label: string): Random {
  let state = hashOf(`${seed}/${label}`);
  // mulberry32: integer arithmetic only, so no engine can round differently.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (low: number, high: number): number => low + (next() % (high - low + 1));
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    pick: (list) => {
      const entry = list[between(0, list.length - 1)];
      if (entry === undefined) throw new Error("cannot pick from an empty list");
      return entry;
    },
  };
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
