/** Buttons that copy the text of the element they name. */

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy ?? "");
    await navigator.clipboard.writeText((source?.textContent ?? "").trim());
    const words = button.textContent;
    button.textContent = button.dataset.done ?? words;
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}
