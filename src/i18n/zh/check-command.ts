/** What `npm run check` prints. */
export const checkCommand = {
  usage: `用法：npm run check
  --strict       有未说明的疑点时以 1 退出
  --json         只打印 JSON
  --report 文件   另写一份 HTML 报告
  --content 目录  检查另一个内容目录（默认 src/content）`,
  unknownOption: "没有选项 {option}。",
  noPositional: "不认识“{word}”。",
  noValue: "选项 {option} 后面要写明文件或目录。",
  invalid: "内容有错误，请先改正：",
  noContent: "目录 {folder} 里没有项目文件。",
  unknownRule: "site.config.ts 里的规则“{rule}”不存在，请核对 docs/checks.md。",
  staleAnswer: "对规则“{rule}”的说明没有对应的发现，可以删去，或核对“规则”和“栏目”。",
  noFindings: "没有发现。",
  fix: "建议：{fix}",
  answered: "部门说明（{date}）：{text}",
  internal: "只提醒部门，不对外显示",
  off: "已关闭的规则：",
  offRule: "{name}（{rule}）：{reason}",
  summary: "合计：项目 {forms} 个，疑点 {doubt} 处（已说明 {answered} 处），提示 {hint} 处，相符 {fits} 处。",
  note: "发现由规则自动得出，只表示值得核对，不表示有错。网站照原样显示公开的文字。",
  reportTitle: "绩效目标核对报告",
  reportWritten: "报告已写入 {path}。",
  reportFailed: "报告写入失败（{reason}），请检查路径和权限。",
  place: "位置",
  field: "栏目",
  severity: "结论",
  sentence: "发现",
  advice: "建议",
  howRule: "规则：{name}。{why}局限：{limits}",
  row: "原件第 {table} 张表第 {row} 行",
} as const;
