/** Builds elements. Text goes in as text nodes only, so that nothing published or typed is ever read as markup. */

import { language } from "../../i18n/language.ts";

type Child = Node | string | undefined;

/** An element with attributes and children; absent attributes and children are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) built.setAttribute(name, value);
  built.append(...children.filter((child) => child !== undefined));
  if (language.published !== undefined && holdsChinese(built)) built.lang = language.published;
  return built;
}

/** Whether all that the element itself says is Chinese; `<mark>` only points out a part of a text. */
function holdsChinese(built: HTMLElement): boolean {
  if ([...built.children].some(({ tagName }) => tagName !== "MARK")) return false;
  const text = built.textContent ?? "";
  return /\p{Script=Han}/u.test(text) && !/[a-z]{2}/u.test(text);
}
