/** Loads the charts' code when the first chart comes into view, and not before. */

const figures = [...document.querySelectorAll<HTMLElement>("figure[data-table]")];
let drawNow: ((figure: HTMLElement, still?: boolean) => void) | undefined;

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const figure = target as HTMLElement;
      if (figure.dataset.kind === "dots") void import("./draw-dots.ts").then(({ drawDots }) => drawDots(figure));
      else
        void import("./draw.ts").then(({ drawChart }) => {
          drawNow = drawChart;
          drawChart(figure);
        });
    }
  },
  { rootMargin: "200px" },
);

for (const figure of figures) {
  observer.observe(figure);
  figure.querySelector("button[data-save]")?.addEventListener("click", () => {
    void import("./picture.ts").then(({ savePicture }) => savePicture(figure));
  });
}

// What was not yet seen is drawn before it is printed.
addEventListener("beforeprint", () => {
  for (const figure of figures) if (figure.dataset.kind !== "dots") drawNow?.(figure, true);
});
