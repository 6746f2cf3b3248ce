// Runs before anything is painted, so that nothing jumps when a remembered setting is applied.
(() => {
  const root = document.documentElement;
  root.setAttribute("data-scripts", "");
  try {
    root.setAttribute("data-reading", localStorage.getItem("mingzhang-reading") || "");
  } catch {
    root.setAttribute("data-reading", "");
  }
})();
