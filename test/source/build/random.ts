/** Random numbers that are the same in every run: mulberry32. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (limit: number): number => (limit <= 0 ? 0 : next() % limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}

/** A damaged copy: bytes changed, cut off, doubled, moved or filled in, a few times over. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged: Uint8Array = bytes.slice();
  for (let count = 1 + random.below(4); count > 0; count -= 1) damaged = random.pick(DAMAGES)(damaged, random);
  return damaged;
}

const DAMAGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => {
    bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => {
    const [from, length, to] = [random.below(bytes.length), 1 + random.below(64), random.below(bytes.length)];
    return join(bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, length] = [random.below(bytes.length), 1 + random.below(64)];
    return join(bytes.subarray(0, from), bytes.subarray(from + length));
  },
  (bytes, random) =>
    bytes.fill(random.pick([0, 0x20, 0x39, 0xff]), random.below(bytes.length), random.below(bytes.length)),
  (bytes, random) => {
    const numbers = ["0", "-1", "99999999", "4294967295", "1e309", "NaN"];
    const at = random.below(bytes.length);
    return join(bytes.subarray(0, at), new TextEncoder().encode(random.pick(numbers)), bytes.subarray(at + 2));
  },
];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A text with one to four lines gone, doubled, in another's place, or with a separator more or less. */
export function damageLines(text: string, random: Random): string {
  const lines = text.split("\n");
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    const cut = random.below(line.length);
    const changes = [
      [],
      [line, line],
      [random.pick(lines)],
      [line.slice(0, cut) + random.pick(["|", ",", "\t", " ", '"', "<br>"]) + line.slice(cut)],
      [line.slice(0, cut), line.slice(cut)],
      [line.replace(/[|,]/u, "")],
    ];
    lines.splice(at, 1, ...random.pick(changes));
    if (lines.length === 0) lines.push("");
  }
  return lines.join("\n");
}
