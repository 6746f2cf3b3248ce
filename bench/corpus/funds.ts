/** Amounts: many small projects and a few large ones; the sources always add up to the total. */
import type { PlannedFunds } from "./planned.ts";
import type { Random } from "./random.ts";

/** Funds in hundredths of 万元; most projects have fiscal appropriation only. */
export function planFunds(random: Random): PlannedFunds {
  const [low, high] = random.pick(BANDS);
  const total = random.chance(45) ? random.between(low, high) * 100 : random.between(low * 100, high * 100);
  const carryOver = random.chance(12) ? Math.floor((total * random.between(5, 40)) / 100) : 0;
  const other = random.chance(10) ? Math.floor((total * random.between(5, 50)) / 100) : 0;
  return { total, fiscalAppropriation: total - carryOver - other, carryOver, other };
}

/** `3280` → `32.80`. */
export function printAmount(hundredths: number): string {
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Bands of totals in 万元. */
const BANDS = [
  [1, 9],
  [5, 40],
  [5, 40],
  [10, 99],
  [10, 99],
  [80, 400],
  [300, 2500],
] as const;
