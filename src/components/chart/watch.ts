/** Loads the charts' code when the first chart comes into view, and not before. */

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const figure = target as HTMLElement;
      if (figure.dataset.kind === "dots") void import("./draw-dots.ts").then(({ drawDots }) => drawDots(figure));
      else void import("./draw.ts").then(({ drawChart }) => drawChart(figure));
    }
  },
  { rootMargin: "200px" },
);

for (const figure of document.querySelectorAll("figure[data-table]")) observer.observe(figure);
