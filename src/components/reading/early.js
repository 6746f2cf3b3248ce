// Runs before anything is painted, so that nothing jumps when a remembered setting is applied.
(() => {
  const root = document.documentElement;
  // What the scripts and styles are written for; an older browser shows the pages as it does without scripts.
  if (window.CSS && CSS.supports("selector(&)")) root.setAttribute("data-scripts", "");
  try {
    root.setAttribute("data-reading", localStorage.getItem("mingzhang-reading") || "");
  } catch {
    root.setAttribute("data-reading", "");
  }
})();
