/** Loads the charts' code when the first chart comes into view, and not before. */

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void import("./draw.ts").then(({ drawChart }) => drawChart(target as HTMLElement));
    }
  },
  { rootMargin: "200px" },
);

for (const figure of document.querySelectorAll("figure[data-table]")) observer.observe(figure);
