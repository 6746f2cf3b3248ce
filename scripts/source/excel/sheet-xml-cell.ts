/** What a cell of Excel 2003 XML shows: its value under the number format of its style. */

import { childOf, childrenOf, type XmlElement } from "../container/xml.ts";
import { tidyCell } from "./cell-text.ts";
import { formatNumber } from "./number-format.ts";

/** Formats that SpreadsheetML names, as Excel for mainland China shows them. */
const NAMED: Readonly<Record<string, string>> = {
  "General Number": "General",
  "General Date": "yyyy/m/d h:mm",
  "Long Date": 'yyyy"年"m"月"d"日"',
  "Medium Date": "d-mmm-yy",
  "Short Date": "yyyy/m/d",
  "Long Time": "h:mm:ss",
  "Medium Time": "h:mm AM/PM",
  "Short Time": "h:mm",
  Currency: '"¥"#,##0.00;"¥"-#,##0.00',
  "Euro Currency": '"€"#,##0.00;"€"-#,##0.00',
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  Scientific: "0.00E+00",
  "Yes/No": '"Yes";"Yes";"No"',
  "True/False": '"True";"True";"False"',
  "On/Off": '"On";"On";"Off"',
};

/** Style → number format; a style without one has that of its parent, and that is set before it. */
export function formatsOf(styles: XmlElement): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const style of childrenOf(styles, "Style")) {
    const stated = childOf(style, "NumberFormat");
    const format = stated ? (stated.attributes.Format ?? "General") : formats.get(style.attributes.Parent ?? "Default");
    formats.set(style.attributes.ID ?? "", NAMED[format ?? ""] ?? format ?? "General");
  }
  return formats;
}

/** The text of a `Data` element; of rich text only the words. */
export function shownText(data: XmlElement | undefined, format = "General"): string {
  if (!data) return "";
  const text = wordsOf(data);
  const type = data.attributes.Type;
  if (type === "Boolean") return text.trim() === "1" ? "TRUE" : "FALSE";
  const value = type === "DateTime" ? serialOf(text.trim()) : type === "Number" ? Number(text) : Number.NaN;
  if (text.trim() === "" || !Number.isFinite(value)) return tidyCell(text);
  // A date without a format of its own would show as a number of days.
  const code = type === "DateTime" && format === "General" ? "yyyy/m/d" : format;
  return tidyCell(formatNumber(value, code));
}

function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar for dates from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `2024-03-01T00:00:00.000` → days as Excel counts them. */
function serialOf(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?)?Z?$/u.exec(text);
  if (!parts) return Number.NaN;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part || 0));
  return (Date.UTC(year, month - 1, day, hours, minutes, seconds) - EPOCH) / DAY;
}
