import type { care as zh } from "../zh/care.ts";

export const care: Readonly<Record<keyof typeof zh, string>> = {
  "care.menu": "Reading aids",
  "care.label": "Reading settings",
  "care.all": "All reading aids",
  "care.all.hint": "Large type, high contrast, simple layout",
  "care.size": "Type size",
  "care.size.normal": "Normal",
  "care.size.large": "Large",
  "care.size.huge": "Largest",
  "care.contrast": "High contrast",
  "care.simple": "Simple layout",
  "care.listen": "Read the page aloud",
  "care.listen.stop": "Stop reading",
};
