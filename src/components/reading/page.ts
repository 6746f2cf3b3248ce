/** What every page does once it stands: the reading menu, and the notice on links that leave for other sites. */
import { applySettings, chosen, isCare, type Setting, settingsOf } from "./settings.ts";

const menu = document.querySelector<HTMLDetailsElement>("details.reading");
const listen = menu?.querySelector<HTMLButtonElement>("[data-listen]");

for (const button of menu?.querySelectorAll<HTMLButtonElement>("button[data-set]") ?? []) {
  button.addEventListener("click", () => {
    applySettings(chosen(held(), button.dataset.set as Setting | "normal" | "all"));
    showState();
    dispatchEvent(new Event("reading"));
  });
}
showState();

menu?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});
document.addEventListener("click", ({ target }) => {
  if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
});

if (listen && "speechSynthesis" in window) {
  listen.hidden = false;
  listen.addEventListener("click", () => {
    void import("./aloud.ts").then(({ toggleAloud }) => toggleAloud(listen));
  });
}

document.addEventListener("click", (event) => {
  const anchor = event.target instanceof Element ? event.target.closest("a") : undefined;
  if (!anchor?.protocol.startsWith("http") || anchor.host === location.host) return;
  if (/(?:^|\.)gov\.cn$/u.test(anchor.hostname)) return;
  const notice = document.querySelector<HTMLElement>("footer[data-leave]")?.dataset.leave ?? "";
  if (!confirm(notice.replace("{host}", anchor.host))) event.preventDefault();
});

function held(): Setting[] {
  return settingsOf(document.documentElement.dataset.reading);
}

function showState(): void {
  const now = held();
  const pressed: Readonly<Record<string, boolean>> = {
    all: isCare(now),
    normal: !now.includes("large") && !now.includes("huge"),
  };
  for (const button of menu?.querySelectorAll<HTMLButtonElement>("button[data-set]") ?? []) {
    const set = button.dataset.set ?? "";
    button.setAttribute("aria-pressed", String(pressed[set] ?? now.includes(set as Setting)));
  }
}
