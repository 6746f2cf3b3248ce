/** What one file may cost. Every loop of a reader asks the watch, so a hostile file ends with a sentence, not a hang. */
import { UnreadableFile } from "./document.ts";

/** The limits of one file. */
export interface Limits {
  /** Wall-clock time for the whole file. */
  readonly seconds: number;
  /** Table cells and paragraphs in the whole document, empty cells included. */
  readonly cells: number;
  /** Bytes that an archive may unpack to, over all parts that are read. */
  readonly inflatedBytes: number;
  /** Parts of an archive. */
  readonly entries: number;
  /** Elements of a document tree that is held in memory at once. */
  readonly elements: number;
  /** Bytes of a web page, whose tree is held in memory as a whole. */
  readonly markupBytes: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

export const LIMITS: Limits = {
  seconds: 60,
  cells: 1_000_000,
  inflatedBytes: 128 * 1024 * 1024,
  entries: 10_000,
  elements: 2_000_000,
  markupBytes: 10 * 1024 * 1024,
  pages: 2_000,
};

export interface Watch {
  readonly limits: Limits;
  /** Throws `UnreadableFile` when the time is over; cheap enough for inner loops. */
  tick(): void;
  /** Counts cells and paragraphs; throws when the document has too many. */
  addCells(count: number): void;
}

/** Starts the clock for one file. */
export function startWatch(limits: Limits = LIMITS): Watch {
  const end = performance.now() + limits.seconds * 1000;
  let ticks = 0;
  let cells = 0;
  return {
    limits,
    tick: () => {
      ticks += 1;
      if (ticks % 64 === 1 && performance.now() > end) {
        throw new UnreadableFile("too-slow", { limit: String(limits.seconds) });
      }
    },
    addCells: (count) => {
      cells += count;
      if (cells > limits.cells) throw new UnreadableFile("too-many-cells", { limit: String(limits.cells) });
    },
  };
}
