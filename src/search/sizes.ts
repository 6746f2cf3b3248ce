/** Sizes of projects by their money of the year: limits in 万元, the lower one included. */
export const SIZES = ["0-10", "10-50", "50-100", "100-500", "500-1000", "1000-", "unstated"] as const;

const FEN_PER_WAN = 1_000_000;

/** The size of an amount in whole fen; `unstated` without one. */
export function sizeOf(fen: number | undefined): (typeof SIZES)[number] {
  if (fen === undefined) return "unstated";
  const wan = fen / FEN_PER_WAN;
  if (wan < 10) return "0-10";
  if (wan < 50) return "10-50";
  if (wan < 100) return "50-100";
  if (wan < 500) return "100-500";
  return wan < 1000 ? "500-1000" : "1000-";
}
