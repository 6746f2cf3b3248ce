import type { SiteSettings } from "./src/model/site-settings.ts";

/**
 * 部门只需要改这一个文件。没有的就留着 undefined，网页上不会出现，也不会编造；
 * 政府网站必须有而没有填写的，生成网站时会逐项提醒。
 */
export const site: SiteSettings = {
  /** 网站名称，出现在网页标题和页头。 */
  name: "明账",
  /** 名称下面的一句话。 */
  tagline: "部门项目支出绩效目标公开",
  /** 网站将来的网址，不带路径，例如 "https://czj.example.gov.cn"；引用格式、二维码、网站地图都用它。 */
  url: "http://localhost:4321",
  /** 放在网址下面的哪个文件夹；没有就写 "/"。 */
  base: "/",

  /** 主办单位。 */
  organizer: undefined,
  /** 承办单位。 */
  operator: undefined,
  /** 单位性质："party" 党的机关，写“党务公开”；"administration" 行政机关，写“政府信息公开”。 */
  organ: undefined,
  /** 政府网站标识码，10 位数字。 */
  siteCode: undefined,
  /** ICP 备案号，例如 "皖ICP备00000000号"。 */
  icp: undefined,
  /** 公安备案号，例如 "皖公网安备00000000000000号"。 */
  police: undefined,
  /** 联系方式：{ address: "地址", phone: "电话", email: "邮箱" }，有几项写几项。 */
  contact: undefined,
  /** 网站纠错发到哪里：邮箱，或以 https:// 开头的纠错页面。没有就不显示纠错链接。 */
  correction: undefined,
  /**
   * 每年（"2024"）或每年每个部门（"2024/106"）的公开情况，照登记的写：
   * { "2024": { published: "2024-02-08 10:30", indexNumber: "索引号", publisher: "发布机构" } }
   * 发布日期只从这里来，绝不用生成网站的日期代替。
   */
  publications: {},
  /** 分享链接时显示的图片，放在 public 文件夹里，例如 "/share.png"。 */
  shareImage: undefined,
  /** 是否给每个项目制作一张分享图片（项目名称和金额）：true 或 false；不写时，不超过 1000 个项目的网站制作。 */
  shareImages: undefined,

  /** 界面语言：["zh", "en"] 另外生成英文界面，放在 /en/，公开的文字仍是中文；只要中文就写 ["zh"]。 */
  languages: ["zh", "en"],
  /** 英文页面上的网站名称等，没有英文名称的可以删去。 */
  english: { name: "Mingzhang", tagline: "Performance targets of departments’ projects" },

  /** 检查规则（docs/checks.md）。 */
  checks: {
    /** 关闭的规则；必须写明理由，理由会在网站上公布：{ rule: "规则代号", reason: "理由" }。 */
    off: [],
    /** 各地做法不同、默认不用的规则，写上代号才启用，例如 "satisfaction-floor"。 */
    on: [],
  },
};
