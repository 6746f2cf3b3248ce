/** Loads the code that makes pictures of charts when somebody asks for one. */

for (const button of document.querySelectorAll<HTMLButtonElement>("figure button[data-save]")) {
  const figure = button.closest("figure");
  const format = button.dataset.save === "svg" ? "svg" : "png";
  button.addEventListener("click", () => {
    if (figure) void import("./picture.ts").then(({ savePicture }) => savePicture(figure, format));
  });
}
