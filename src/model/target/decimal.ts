/** Exact decimals as text (`0.176`): money and rates are never floating numbers on their way to a comparison. */

/** Canonical decimal text: optional minus, no leading zeros, no trailing zeros after the point. */
export type Decimal = string;

interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

const MAX_DIGITS = 30;

/** Decimals of up to 15 digits keep their order as floating numbers, and comparing those is far cheaper. */
const EXACT_LENGTH = 15;

/** Canonical text of a printed number such as `1,202.950`; undefined when it is none or has over 30 digits. */
export function parseDecimal(printed: string): Decimal | undefined {
  if (printed.length > MAX_DIGITS + 12) return undefined;
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(printed);
  if (!match) return undefined;
  const whole = (match[2] ?? "").replaceAll(",", "");
  const fraction = match[3] ?? "";
  if (whole.length + fraction.length > MAX_DIGITS) return undefined;
  return textOf({ digits: BigInt(`${match[1]}${whole}${fraction}`), scale: fraction.length });
}

/** The decimal times 10 to the power of `places`, which may be negative. */
export function shiftDecimal(value: Decimal, places: number): Decimal {
  const { digits, scale } = scaled(value);
  return places > scale
    ? textOf({ digits: digits * 10n ** BigInt(places - scale), scale: 0 })
    : textOf({ digits, scale: scale - places });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [scaled(a), scaled(b)];
  return textOf({ digits: x.digits * y.digits, scale: x.scale + y.scale });
}

export function addDecimals(values: Iterable<Decimal>): Decimal {
  let sum = "0";
  for (const value of values) {
    const [x, y] = [scaled(sum), scaled(value)];
    const scale = Math.max(x.scale, y.scale);
    const digits = x.digits * 10n ** BigInt(scale - x.scale) + y.digits * 10n ** BigInt(scale - y.scale);
    sum = textOf({ digits, scale });
  }
  return sum;
}

/** Negative, zero or positive, like a comparator. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  if (a.length <= EXACT_LENGTH && b.length <= EXACT_LENGTH) return Number(a) - Number(b);
  const [x, y] = [scaled(a), scaled(b)];
  const [left, right] = [x.digits * 10n ** BigInt(y.scale), y.digits * 10n ** BigInt(x.scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whole fen of an amount in 元; undefined when it has parts of a fen or leaves the range of exact integers. */
export function fenOf(yuan: Decimal): number | undefined {
  const fen = shiftDecimal(yuan, 2);
  const number = Number(fen);
  return fen.includes(".") || !Number.isSafeInteger(number) ? undefined : number;
}

/** The fen as exact decimal 元. */
export function yuanOfFen(fen: number): Decimal {
  return textOf({ digits: BigInt(fen), scale: 2 });
}

function scaled(value: Decimal): Scaled {
  const point = value.indexOf(".");
  return point < 0
    ? { digits: BigInt(value), scale: 0 }
    : { digits: BigInt(value.slice(0, point) + value.slice(point + 1)), scale: value.length - point - 1 };
}

function textOf({ digits, scale }: Scaled): Decimal {
  const negative = digits < 0n;
  const text = String(negative ? -digits : digits).padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/u, "");
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
