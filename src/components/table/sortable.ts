/** Makes the column heads of a table sort its rows; the order lives in the address (`?sort=total&order=asc`). */

type Order = "asc" | "desc";

for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) enhance(table);

function enhance(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const given = [...body.rows];

  const show = (key: string | null, order: Order): void => {
    const column = heads.findIndex((head) => head.dataset.key === key);
    const direction = order === "asc" ? 1 : -1;
    const rows = column === -1 ? given : [...given].sort((a, b) => direction * compareCells(a, b, column));
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[column]?.setAttribute("aria-sort", order === "asc" ? "ascending" : "descending");
    body.append(...rows);
  };

  for (const head of heads) {
    const label = head.textContent.trim();
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.title = (table.dataset.sortable ?? "").replace("{column}", label);
    button.addEventListener("click", () => {
      const first: Order = head.classList.contains("number") ? "desc" : "asc";
      const sorted = head.getAttribute("aria-sort");
      const order = sorted === null ? first : sorted === "ascending" ? "desc" : "asc";
      const address = new URL(location.href);
      address.searchParams.set("sort", head.dataset.key ?? "");
      address.searchParams.set("order", order);
      history.replaceState(null, "", address);
      show(head.dataset.key ?? "", order);
    });
    head.replaceChildren(button);
  }

  const { searchParams } = new URL(location.href);
  if (searchParams.has("sort")) show(searchParams.get("sort"), searchParams.get("order") === "asc" ? "asc" : "desc");
}

/** By number where both cells have one, numbers before the unstated, texts by pinyin. */
function compareCells(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number {
  const [left, right] = [a.cells[column], b.cells[column]];
  const [leftValue, rightValue] = [left?.dataset.value, right?.dataset.value];
  if (leftValue !== undefined || rightValue !== undefined) {
    return Number(leftValue ?? Number.NEGATIVE_INFINITY) - Number(rightValue ?? Number.NEGATIVE_INFINITY);
  }
  return (left?.textContent ?? "").localeCompare(right?.textContent ?? "", "zh-CN");
}
