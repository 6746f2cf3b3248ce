/**
 * Money as the forms print it (text, with a unit) and as we add it: whole fen. Sums of floating yuan drift
 * (663.8599999999999); sums of integers do not.
 */

/** Whole fen: 1 元 = 100 fen, 1 万元 = 1,000,000 fen. */
export type Fen = number;

const FEN_PER_UNIT: Readonly<Record<string, number>> = {
  元: 2,
  千元: 5,
  万元: 6,
  百万元: 8,
  亿元: 10,
};

export const MONEY_UNITS: readonly string[] = Object.keys(FEN_PER_UNIT);

/**
 * Whole fen of a printed amount such as `1,030,700.00` in the given unit (元, 千元, 万元, 百万元, 亿元).
 * `undefined` when the text is not a plain amount, has parts of a fen, or leaves the range of exact integers.
 */
export function parseMoney(text: string, unit: string): Fen | undefined {
  const decimals = Object.hasOwn(FEN_PER_UNIT, unit) ? FEN_PER_UNIT[unit] : undefined;
  const match = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(halfWidth(text).trim());
  if (decimals === undefined || !match) return undefined;
  const fraction = (match[3] ?? "").padEnd(decimals, "0");
  if (/[1-9]/u.test(fraction.slice(decimals))) return undefined;
  const digits = (match[2] ?? "").replaceAll(",", "") + fraction.slice(0, decimals);
  const fen = Number(digits);
  if (!Number.isSafeInteger(fen)) return undefined;
  return match[1] === "-" && fen !== 0 ? -fen : fen;
}

/** Full-width signs as ASCII. Not NFKC: that turns 5² into 52. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Sum in fen of the amounts that are stated; `undefined` entries count as nothing. */
export function sumFen(amounts: Iterable<Fen | undefined>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount ?? 0;
  return sum;
}

/** Amount in 万元 for people, with two decimals and thousand separators: `1,202.95`. Exact up to 100 元. */
export function formatWan(fen: Fen): string {
  return formatDecimal(fen, 6, 2);
}

/** Amount in 元 as an exact decimal string without separators, for data files: `328000.00`. */
export function formatYuan(fen: Fen): string {
  return formatDecimal(fen, 2, 2).replaceAll(",", "");
}

/** Amount in 万元 as an exact decimal string without separators, trailing zeros kept to two decimals. */
export function formatWanExact(fen: Fen): string {
  const text = formatDecimal(fen, 6, 6).replaceAll(",", "");
  return text.replace(/0{1,4}$/u, "");
}

/** A share of a whole as a percentage with one decimal, `12.3%`; `undefined` when the whole is nothing. */
export function formatShare(part: Fen, whole: Fen): string | undefined {
  if (whole === 0) return undefined;
  return `${((part / whole) * 100).toFixed(1)}%`;
}

function formatDecimal(fen: Fen, scale: number, decimals: number): string {
  const dropped = 10 ** (scale - decimals);
  const rounded = Math.round(Math.abs(fen) / dropped);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const whole = digits.slice(0, -decimals).replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${fen < 0 && rounded !== 0 ? "-" : ""}${whole}.${digits.slice(-decimals)}`;
}
