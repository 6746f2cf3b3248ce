/** Sentences for the department's staff: what, where, what to do. Keys are notice codes; `{…}` is filled from data. */
import type { Notice } from "../model/notice.ts";

export const MESSAGES: Readonly<Record<string, string>> = {
  // Content files
  "yaml-syntax": "这一行不符合 YAML 写法，请检查缩进、冒号和引号。",
  "yaml-reference": "这里用了 YAML 的引用、标签或复合栏目（& * ! ?），请直接写出栏目和内容。",
  "wrong-key": "栏目名“{key}”不能用，请改成原件上的栏目名。",
  "not-a-record": "文件里没有“栏目: 内容”，请对照其他项目文件补全。",
  "duplicate-key": "同一个栏目写了两次，请删去一个。",
  "unknown-key": "不认识栏目“{key}”。可用的栏目：{known}。",
  "unknown-key-near": "不认识栏目“{key}”，是不是“{near}”？可用的栏目：{known}。",
  "missing-key": "缺少栏目“{key}”，请补上。",
  "empty-value": "栏目“{key}”是空的；原件没有这一项就删去整行，有就填上。",
  "wrong-value": "栏目“{key}”的内容“{value}”不对，应为：{allowed}。",
  "wrong-shape": "栏目“{key}”的内容形式不对，应为：{allowed}。",
  "wrong-year": "文件在 {year} 年的文件夹里，栏目“年度”却是“{value}”，请改成一致。",
  "wrong-department": "文件在部门 {department} 的文件夹里，栏目“主管部门”却是“{value}”，请改成一致。",
  "wrong-path": "文件的位置不对，应为 年度/部门代码/项目.yaml，只用小写字母、数字和连字符。",
  "unknown-department": "没有部门“{value}”的资料，请新建 departments/{value}.yaml，写上“名称”。",
  "unknown-document": "没有文档“{value}”的记录，请重新导入原件，或删去栏目“原件”。",
  "unknown-project": "“延续自”所指的项目“{value}”不存在，请核对。",
  "content-errors": "内容文件有 {count} 处错误，网站没有生成：",
  "wrong-json": "文件不是完好的 JSON，请重新导入原件。",

  // What a value should have been
  "allowed.year": "四位数字的年份，例如 2024",
  "allowed.slug": "小写字母、数字和连字符",
  "allowed.row": "原件的表号和行号，例如 t1r10",
  "allowed.document": "文档的编号，例如 2024/106",
  "allowed.project": "项目的编号，例如 2024/106/zggzjf",
  "allowed.number": "不带小数的数字",
  "allowed.date": "四位年、两位月、两位日的日期，例如 2024-06-30",
  "allowed.hash": "sha256: 加 64 位十六进制数",
  "allowed.object": "“栏目: 内容”各占一行",
  "allowed.record": "“栏目: 内容”各占一行",
  "allowed.array": "以“- ”开头的清单",
  "allowed.string": "一段文字",

  // Documents that cannot be read
  "file-missing": "找不到文件，请检查文件名和路径。",
  "not-a-file": "这是文件夹，不是文件；请写出其中的文件。",
  "empty-file": "文件是空的，请重新保存原件。",
  "file-too-large": "文件超过 {limit}，请拆成几个文件。",
  "unknown-format": "不支持这种文件，目前可以导入：{known}。",
  "not-text": "内容不是文字，请确认这是 {format} 文件。",
  "no-form": "没有找到项目支出绩效目标表，未导入任何内容。",
  "project-claimed-twice":
    "“{name}”已由 {other} 导入，一个项目不能来自两份文档；这份文档未写入。如是修订件，请用原来的文件名再导入。",
  "document-claimed-twice": "与 {other} 的文件名、年度和部门都相同；未写入，请改名后再导入。",
  "project-gone": "“{name}”不在这份原件里了，已删去 {file}。",
  "project-gone-kept":
    "“{name}”不在这份原件里了，因有别的项目延续它、或原件有表未能识别，暂且保留；确已取消的，请删去 {file}。",
  "empty-folder": "文件夹里没有可以导入的文件。",
  "write-failed": "写入失败（{reason}），已恢复原状。请检查磁盘空间和权限后重试。",
  "read-failed": "读取失败（{reason}），请检查文件权限后重试。",
  "content-failed": "读不了内容目录（{reason}），请检查 --content 所写的路径。",

  // Problems of a form
  "shifted-row": "内容向左错位，已按栏目归位：{text}",
  "unread-cell": "识别不出属于哪一栏，已原样保留在“其他栏目”：{text}",
  "unknown-label": "不认识栏目“{text}”，已连同内容原样保留在“其他栏目”，请核对。",
  "personal-data": "有个人信息（{text}），已遮盖，未写入内容；原件里仍有，公开前请确认，或加 --no-source 不公开原件。",
  "missing-name": "找到了目标表，但没有项目名称，未导入这张表。",
  "missing-year": "没有写明年度，未导入这张表。",
  "missing-department": "没有写明主管部门，未导入这张表。",
};

/** The sentence of a notice, without its place. */
export function messageOf(notice: Pick<Notice, "code" | "data">): string {
  const sentence = MESSAGES[notice.code] ?? notice.code;
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = notice.data?.[name] ?? "";
    return value.startsWith("allowed.") ? (MESSAGES[value] ?? value) : value;
  });
}

/** `path:line:column severity message code`, on one line. */
export function formatNotice(notice: Notice): string {
  const place = [notice.path, notice.line, notice.column].filter((part) => part !== undefined).join(":");
  const words = { error: "错误", warning: "待核对", note: "提示" } as const;
  return `${place} ${words[notice.severity]} ${messageOf(notice)} [${notice.code}]`.trim().replace(/\s*\n\s*/gu, " ");
}
