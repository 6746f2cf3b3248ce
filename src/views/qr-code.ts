/** A QR code as strokes along its rows. */
import { encode } from "uqr";

export interface QrCode {
  /** Squares a side, with the quiet zone. */
  readonly size: number;
  /** For the `d` of a path of stroke width 1 in a view box of `size` by `size`. */
  readonly path: string;
}

/** Quiet zone of four squares, as the standard asks. */
const MARGIN = 4;

/** A project's code stands on its page and on its department's sheets: drawing it costs more than keeping it. */
const drawn = new Map<string, QrCode>();

/** The code of an address. One mask for all codes: any mask is valid, and trying all eight takes five times as long. */
export function qrCodeOf(text: string): QrCode {
  const known = drawn.get(text);
  if (known) return known;
  const { data } = encode(text, { ecc: "M", border: 0, maskPattern: 2 });
  const code = { size: data.length + 2 * MARGIN, path: data.map(runsOf).join("") };
  drawn.set(text, code);
  return code;
}

/** Dark runs of one row: strokes of width one along its middle, each from where the last one ended. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = "";
  let at = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += path === "" ? `M${start + MARGIN} ${y + MARGIN}.5` : `m${start - at} 0`;
    at = x + 1;
    path += `h${at - start}`;
  }
  return path;
}
