/** Loads the charts' code when the first chart comes into view, and not before. */

const figures = [...document.querySelectorAll<HTMLElement>("figure[data-table]")];
type Draw = (figure: HTMLElement, still?: boolean) => void;
const loaded = new Map<string, Draw>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void draw(target as HTMLElement);
    }
  },
  { rootMargin: "200px" },
);

for (const figure of figures) observer.observe(figure);

// What was not yet seen is drawn before it is printed.
addEventListener("beforeprint", () => {
  for (const figure of figures) loaded.get(figure.dataset.kind ?? "")?.(figure, true);
});

async function draw(figure: HTMLElement): Promise<void> {
  const { kind = "" } = figure.dataset;
  const drawNow: Draw =
    kind === "dots" ? (await import("./draw-dots.ts")).drawDots : (await import("./draw.ts")).drawBars;
  loaded.set(kind, drawNow);
  drawNow(figure);
}
