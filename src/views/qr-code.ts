/** A QR code as the outline of its dark squares. */
import { encode } from "uqr";

export interface QrCode {
  /** Squares a side, with the quiet zone. */
  readonly size: number;
  /** For the `d` of a path in a view box of `size` by `size`. */
  readonly path: string;
}

/** Quiet zone of four squares, as the standard asks. */
const MARGIN = 4;

/** The code of an address. One mask for all codes: any mask is valid, and trying all eight takes five times as long. */
export function qrCodeOf(text: string): QrCode {
  const { data } = encode(text, { ecc: "M", border: 0, maskPattern: 2 });
  return { size: data.length + 2 * MARGIN, path: data.map(runsOf).join("") };
}

/** Dark runs of one row, each drawn as a bar of height one. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start + MARGIN} ${y + MARGIN}h${x - start + 1}v1H${start + MARGIN}z`;
  }
  return path;
}
