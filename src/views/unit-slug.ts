/** Address of a unit's page. Build side only: pinyin-pro is large. */
import { pinyin } from "pinyin-pro";

const SIGNS: Readonly<Record<string, string>> = { "%": "percent", "㎡": "m2", "²": "2", "³": "3", "℃": "celsius" };

/** `元/人/天` → `yuan-ren-tian`. Two units that read alike get a number behind the second, in the order given. */
export function unitSlugs(keys: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const base = slugOf(key);
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

function slugOf(key: string): string {
  const parts = key.split("/").map((part) => {
    const plain = part.replace(/[%㎡²³℃]/gu, (sign) => SIGNS[sign] ?? "");
    const syllables = pinyin(plain, { toneType: "none", type: "array", v: true, nonZh: "consecutive" });
    return syllables
      .join("")
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, "");
  });
  return parts.filter((part) => part !== "").join("-") || "unit";
}
