/** Reads the page's content aloud with the browser's own voice, passage by passage. */
import { passagesOf } from "./passages.ts";

let reading = false;

/** Starts reading at the top of the content, or stops; the button says which. */
export function toggleAloud(button: HTMLButtonElement): void {
  if (reading) {
    stop(button);
    return;
  }
  const main = document.querySelector("main");
  if (!main) return;
  reading = true;
  show(button);
  speak(passagesOf(main), 0, button);
}

function speak(passages: ReturnType<typeof passagesOf>, index: number, button: HTMLButtonElement): void {
  const passage = passages[index];
  if (!reading) return;
  if (!passage) {
    stop(button);
    return;
  }
  const utterance = new SpeechSynthesisUtterance(passage.text);
  utterance.lang = languageOf(passage.text);
  utterance.addEventListener("start", () => point(passage.element));
  utterance.addEventListener("end", () => speak(passages, index + 1, button));
  utterance.addEventListener("error", () => stop(button));
  speechSynthesis.speak(utterance);
}

/** Pages in another language hold Chinese passages: each is spoken by the voice of its own letters. */
function languageOf(text: string): string {
  return /\p{Script=Han}/u.test(text) && !/[a-z]{2}/u.test(text) ? "zh-CN" : document.documentElement.lang;
}

function stop(button: HTMLButtonElement): void {
  reading = false;
  speechSynthesis.cancel();
  point(undefined);
  show(button);
}

function show(button: HTMLButtonElement): void {
  button.setAttribute("aria-pressed", String(reading));
  const { listen, stop: words } = button.dataset;
  button.textContent = (reading ? words : listen) ?? "";
}

function point(element: Element | undefined): void {
  document.querySelector("[data-aloud]")?.removeAttribute("data-aloud");
  if (!element) return;
  element.setAttribute("data-aloud", "");
  element.scrollIntoView({ block: "nearest" });
}

addEventListener("pagehide", () => {
  reading = false;
  speechSynthesis.cancel();
});
