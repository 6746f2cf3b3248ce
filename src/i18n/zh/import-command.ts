/** What `npm run import` prints. */
export const importCommand = {
  usage: `用法：npm run import -- 文件或文件夹…
  --json               只打印识别结果（JSON），不写入
  --dry-run            只报告会有哪些变化，不写入
  --year 2024          原件没有写年度时，按这个年度
  --department 106[名称] 原件没有写主管部门时，按这个部门
  --no-source          不公开原件，只公开识别出的文字
  --source             公开原件，以前用 --no-source 导入的也公开
  --keep 江小白          这几个字不是个人信息，照样公开（可写多次；以后再导入也照此）
  --mask 李小明          这几个字也要遮盖（可写多次；每次导入都要写）
  --watch              导入后等着，文件一有变化就再导入
  --content 目录        写入另一个内容目录（默认 src/content）`,
  noFiles: "请写出要导入的文件。",
  bothSources: "--source 和 --no-source 只能写一个。",
  unknownOption: "没有选项 {option}。",
  wrongOption: "选项 {option} 的写法不对，应写成 {example}。",
  waiting: "正在等待文件变化，按 Ctrl+C 结束。",
  waitingForOther: "另一个导入正在写入同一份内容，等它结束后再写。",
  gone: "{path} 已删去或移走。",
  goneFiles: "{path} 已删去或移走。导入过的内容照旧公开；要撤下，请删去：{files}。",
  stillPublished: "以前从同名文件导入的内容照旧公开；要撤下，请删去：{files}。",
  notFound: "--keep 或 --mask 的“{text}”在这些文件里没有用到，请核对。",
  reading: "读取 {number}/{count} {path}",
  invalid: "现有内容有错误，请先改正再导入：",

  file: "{path}（{format}）",
  forms: "目标表 {forms} 张，指标 {indicators} 条：完整 {clean}，已修补 {repaired}，未能识别 {failed}",
  evaluations: "自评表 {count} 张，另存，不计入目标表",
  overallForms: "部门整体支出绩效目标表 {count} 张，不是项目的表，没有导入",
  allCells: "有内容的单元格 {cells} 个，全部归位",
  unreadCells: "有内容的单元格 {cells} 个，未归位 {unread} 个",
  summary: "合计：文件 {files} 个，目标表 {forms} 张，指标 {indicators} 条。",
  dryRun: "试运行，没有写入任何文件。",
  written: "写入：新增 {added} 个文件，更新 {updated} 个，没有变化 {unchanged} 个。",
  writtenAndRemoved: "写入：新增 {added} 个文件，更新 {updated} 个，没有变化 {unchanged} 个，删去 {removed} 个。",
  wouldWrite: "导入时会：新增 {added} 个文件，更新 {updated} 个，没有变化 {unchanged} 个。",
  wouldWriteAndRemove: "导入时会：新增 {added} 个文件，更新 {updated} 个，没有变化 {unchanged} 个，删去 {removed} 个。",
  failedFiles: "没有完整导入的文件 {count} 个：",

  added: "新增 {what}",
  changed: "更新 {what}",
  removed: "删去 {what}",
  fieldAdded: "+ {field}：{after}",
  fieldRemoved: "- {field}：{before}",
  fieldChanged: "~ {field}：{before} → {after}",
  moreFields: "另有 {count} 处",
  moreNotices: "另有 {count} 处同类问题 [{code}]，导入后在“来源”页上逐条列出",
  moreFiles: "另有 {count} 个文件",
} as const;
