/** Builds elements. Text goes in as text nodes only, so that nothing published or typed is ever read as markup. */

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
  return built;
}
