/** The drawing operations of a PDF page → characters and ruled lines, each where it is printed. */
import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Watch } from "../limits.ts";
import { boundsOf, intersect, isShown, shownEdges } from "./clip.ts";
import { edgesOfPath } from "./edges.ts";
import type { Box, Char, Edge, Matrix, PageContent } from "./geometry.ts";
import { multiply } from "./geometry.ts";
import { type FontMetrics, type Glyph, startText, type TextPen } from "./text-pen.ts";

interface GraphicsState {
  readonly matrix: Matrix;
  readonly shown: Box;
  readonly text: TextPen["state"];
}

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const STROKES_AND_FILLS: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Runs a page's operations; what is clipped away is not printed, colours and pictures are passed by. */
export async function readPageContent(page: PDFPageProxy, watch: Watch): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const chars: Char[] = [];
  const edges: Edge[] = [];
  const pen = startText((name) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : undefined));
  const saved: GraphicsState[] = [];
  let matrix = viewport.transform as unknown as Matrix;
  let shown: Box = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  let clips = false;
  const save = (): void => {
    saved.push({ matrix, shown, text: { ...pen.state } });
  };
  const clipTo = (bounds: ArrayLike<number> | null | undefined): void => {
    const box = boundsOf(bounds, matrix);
    if (box) shown = intersect(shown, box);
  };
  const restore = (): void => {
    const state = saved.pop();
    if (!state) return;
    matrix = state.matrix;
    shown = state.shown;
    pen.state = state.text;
  };
  for (const [index, operation] of fnArray.entries()) {
    watch.tick();
    const values = (argsArray[index] ?? []) as unknown[];
    if (operation === OPS.save || operation === OPS.beginGroup) save();
    else if (operation === OPS.restore || operation === OPS.endGroup || operation === OPS.paintFormXObjectEnd)
      restore();
    else if (operation === OPS.transform) matrix = multiply(matrix, values as unknown as Matrix);
    else if (operation === OPS.paintFormXObjectBegin) {
      save();
      if (values[0]) matrix = multiply(matrix, values[0] as Matrix);
      clipTo(values[1] as ArrayLike<number> | null);
    } else if (operation === OPS.clip || operation === OPS.eoClip) clips = true;
    else if (operation === OPS.constructPath) {
      const [paint, [path], bounds] = values as [number, [Float32Array | null], Float32Array | null];
      const how = paintOf(paint);
      if (how && path) {
        for (const edge of edgesOfPath(path, matrix, how)) edges.push(...shownEdges(edge, shown));
      }
      // A path that clips counts from the next operation on.
      if (clips) clipTo(bounds);
      clips = false;
    } else if (operation === OPS.showText) {
      for (const char of pen.show(values[0] as readonly (Glyph | number | null)[], matrix)) {
        if (isShown(char, shown)) chars.push(char);
      }
    } else pen.apply(operation, values);
  }
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, chars, edges };
}

function paintOf(operation: number): "stroke" | "fill" | undefined {
  if (STROKES.has(operation) || STROKES_AND_FILLS.has(operation)) return "stroke";
  return FILLS.has(operation) ? "fill" : undefined;
}
