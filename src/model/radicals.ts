/**
 * Radicals that look like letters. Fonts draw `⻔` and `门` with one shape, and programs that print to PDF note the first
 * letter of a shape: the text then says `部⻔` where everybody reads 部门.
 */

/**
 * The CJK Radicals Supplement and the ideographs of the same shape (Unicode's EquivalentUnifiedIdeograph.txt; those that
 * stand in Chinese words). Kangxi radicals have compatibility mappings, but for `⼾`, which is 户 in simplified fonts.
 */
const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  [
    "⺂乛 ⺃乚 ⺅亻 ⺉刂 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺣灬 ⺤爫 ⺦丬 ⺨犭 ⺩王 ⺭礻 ⺮竹",
    "⺯糹 ⺰纟 ⺱罓 ⺹耂 ⺺肀 ⺾艹 ⻂衤 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞",
    "⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ⼾户",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => [pair[0] ?? "", pair[1] ?? ""]),
);

/** The text with the ideographs that its radicals look like. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (letter) => IDEOGRAPHS.get(letter) ?? letter.normalize("NFKC"));
}
