/** Sentences for the department's staff: what, where, what to do. Keys are notice codes; `{…}` is filled from data. */

import type { Notice } from "../model/notice.ts";
import { oneLine } from "../model/one-line.ts";

export const MESSAGES: Readonly<Record<string, string>> = {
  // Content files
  "yaml-syntax": "这一行不符合 YAML 写法，请检查缩进、冒号和引号。",
  "yaml-syntax-more":
    "这一行不符合 YAML 写法，请检查缩进、冒号和引号；后面还有 {count} 行报错，多半由此引起，改好这一行再看。",
  "not-utf8": "文件不是 UTF-8 编码，请用记事本打开，另存为 UTF-8 编码。",
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
  "wrong-path": "文件的位置不对，应为：{expected}。",
  "wrong-ending": "文件的结尾应为 .yaml，不是 .yml，请改名。",
  "evaluation-only": "这个文件夹只放自评表，要有“表类: 自评表”；目标表请移到 projects 文件夹。",
  "evaluation-here": "自评表请移到 evaluations 文件夹，或删去栏目“表类”。",
  "source-claimed-twice": "和 {other} 出自原件的同一张表，多半有一个是改名前留下的，请删去旧的那个。",
  "unknown-department": "没有部门“{value}”的资料，请新建 departments/{value}.yaml，写上“名称”。",
  "unknown-document": "没有文档“{value}”的记录，请重新导入原件，或删去栏目“原件”。",
  "unknown-project": "“延续自”所指的项目“{value}”不存在，请核对。",
  "content-errors": "内容文件有 {count} 处错误，网站没有生成：",
  "wrong-json": "文件不是导入时写下的样子，已损坏；请重新导入原件。",
  "missing-transcript": "缺少同名的 {file}（原件的文字），请重新导入原件。",
  "no-projects": "内容目录里没有任何项目，请检查路径，或先导入目标表。",
  "edition-unreadable": "存档版“{name}”缺少 edition.json 或 SHA256SUMS，或已损坏；请从备份恢复，或删去整个文件夹。",
  "edition-altered": "存档版“{name}”里的 {file} 与存档时不一致；请从备份恢复，存档的文件不能改。",

  // What a value should have been
  "allowed.year": "四位数字的年份，例如 2024",
  "allowed.slug": "小写字母、数字和连字符",
  "allowed.row": "原件的表号和行号，例如 t1r10",
  "allowed.document": "文档的编号，例如 2024/106",
  "allowed.project": "项目的编号，例如 2024/106/zggzjf",
  "allowed.number": "不带小数的数字",
  "allowed.date": "四位年、两位月、两位日的日期，例如 2024-06-30",
  "allowed.path": "内容文件只能放在 projects、evaluations、departments、documents 这几个文件夹里",
  "allowed.path.projects": "projects/年度/部门代码/项目.yaml，只用小写字母、数字和连字符",
  "allowed.path.evaluations": "evaluations/年度/部门代码/项目.yaml，只用小写字母、数字和连字符",
  "allowed.path.departments": "departments/部门代码.yaml，只用小写字母、数字和连字符",
  "allowed.path.documents": "documents/年度/部门代码.yaml 和同名的 .json，由导入写入",
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
  "not-a-document": "内容不是文档，可能已损坏或选错了文件；请打开原件核对后重新保存。",
  "damaged-file": "文件不完整或已损坏，请用原来的软件打开，另存一份后再导入。",
  "encrypted-file": "文件设了打开密码，请取消密码、另存一份后再导入。",
  "unsafe-archive": "文件内部的名称“{name}”不正常，不像办公软件保存的文档；请用原来的软件打开，另存一份后再导入。",
  "archive-too-large": "文件解压后超过 {limit} 或部件过多，不像正常的文档；请只保留绩效目标表，另存后再导入。",
  "unsafe-xml": "文件内部含有文档类型声明（DTD），正常的办公文档没有；请用原来的软件打开，另存一份后再导入。",
  "too-deep": "文件内部层层嵌套过多，请把表格复制到新文档，另存后再导入。",
  "too-many-cells": "文件超过 {limit} 个单元格和段落，请只保留绩效目标表，删去多余的行列后再导入。",
  "too-many-pages": "文件超过 {limit} 页，请只保留有绩效目标表的页后再导入。",
  "too-slow": "读取超过 {limit} 秒，已停止；请把文件拆小，或另存一份后再导入。",
  "too-much-memory": "文件太大，内存不够读取，已停止；请把文件拆小，或只保留绩效目标表后再导入。",
  "unknown-encoding": "认不出文字编码，请用记事本打开，另存为 UTF-8 编码后再导入。",
  "use-doc": "这是旧版 Word 或 WPS 文字文档（.doc/.wps），请用 Word 或 WPS 打开，另存为 .docx 后再导入。",
  "use-rtf": "这是 RTF 文档，请用 Word 或 WPS 打开，另存为 .docx 后再导入。",
  "use-ofd": "这是 OFD 版式文档，请用 OFD 阅读器转换为 PDF，或导入它的 Word、Excel 原稿。",
  "use-text-document": "这是 OpenDocument 文档（.odt），请用 LibreOffice 或 WPS 打开，另存为 .docx 后再导入。",
  "use-spreadsheet": "这是 OpenDocument 表格（.ods），请用 LibreOffice 或 WPS 打开，另存为 .xlsx 后再导入。",
  "use-binary-workbook": "这是二进制 Excel 工作簿（.xlsb），请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。",
  "use-slides": "这是演示文稿，不是表格；请导入绩效目标表的 Word、Excel 或 PDF 原件。",
  "use-image": "这是图片，读不出文字；请导入 Word、Excel 原稿，或用文字识别（OCR）软件转成 Word 后再导入。",
  "use-archive": "这是压缩包，请先解压到文件夹，再导入那个文件夹。",
  "use-xml": "这是 XML 格式的文档，请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 后再导入。",
  "scanned-pdf":
    "这份 PDF 只有图片，没有文字，多半是扫描件；请导入 Word、Excel 原稿，或用文字识别（OCR）软件转换后再导入。",
  "table-too-wide": "表格超过 {limit} 列，没有从中找目标表，未导入任何内容；请只留下目标表的各列，再导入一次。",
  "no-form":
    "没有找到项目支出绩效目标表，未导入任何内容；请核对选的文件，表里要有“一级指标、二级指标、三级指标、指标值”这样的栏目。",
  "project-claimed-twice":
    "“{name}”已由 {other} 导入，一个项目不能来自两份文档；这份文档未写入。如是修订件，请用原来的文件名再导入。",
  "document-claimed-twice": "与 {other} 的文件名、年度和部门都相同；未写入，请改名后再导入。",
  "document-name-known":
    "已有同名的原件 {other}，项目都不相同，这一份另存为 {id}；如果是那份原件的修订，请删去 {other} 的内容文件。",
  "department-other-name":
    "代码 {code} 已是“{known}”，这份写作“{name}”，按前者公开；是同一部门的，可在 departments/{id}.yaml 的“别名”里写上；不是的，请改正代码再导入。",
  "same-name": "这份原件里有 {count} 张“{name}”，分别存为 {ids}；如有重复的表，请从原件里删去，再导入一次。",
  "project-gone": "“{name}”不在这份原件里了，已删去 {file}。",
  "project-would-go": "“{name}”不在这份原件里了，导入时会删去 {file}。",
  "project-gone-kept":
    "“{name}”不在这份原件里了，因有别的项目延续它、或原件有表未能识别，暂且保留；确已取消的，请删去 {file}。",
  "empty-folder": "文件夹里没有可以导入的文件。",
  "import-cut-off": "上次导入没有写完（留下 {count} 个文件，如 {path}），内容可能新旧混杂；请把那次导入再做一遍。",
  "not-content": "读出的内容不合格式（{reason}），这一份没有写入；请核对原件里的这张表，或告诉维护人员。",
  "original-changed": "这份原件在导入期间被改动或移走，这一份没有写入，其他的照常写入。请再导入它一次。",
  "write-failed": "写入失败（{reason}），已恢复原状。请先排除，再导入一次。",
  "read-failed": "读取失败（{reason}），请检查文件权限后重试。",
  "content-failed": "读不了内容目录（{reason}），请检查 --content 所写的路径。",

  // What to know about how a document was read
  converted: "这份文件由 LibreOffice 转换后读取，请对照原件核对。",
  "hidden-sheet": "工作表“{sheet}”是隐藏的，未读取；需要的话请取消隐藏后重新导入。",
  "hidden-lines": "工作表“{sheet}”有隐藏的{hidden}，未读取；需要的话请取消隐藏后重新导入。",
  "formula-without-value":
    "工作表“{sheet}”的单元格 {cell} 只有公式，没有算好的值；请用 Excel 或 WPS 打开、保存后重新导入。",
  "broken-characters": "有 {count} 处文字解不出来，显示为“�”，请对照原件核对。",
  "page-without-text": "这一页只有图片，没有文字，未读取；请对照原件核对。",
  "damaged-page": "这一页已损坏，未读取；请对照原件核对。",
  "pdf-without-rules": "PDF 里有文字，但没有带框线的表格，表格内容无法可靠识别；请导入 Word 或 Excel 原稿。",

  // Problems of a form
  "shifted-row": "内容向左错位，已按栏目归位：{text}",
  "unread-cell": "识别不出属于哪一栏，已原样保留在“其他栏目”：{text}",
  "unknown-label": "不认识栏目“{text}”，已连同内容原样保留在“其他栏目”，请核对。",
  "empty-label": "不认识栏目“{text}”，它后面没有内容，名称已原样保留在“其他栏目”。",
  "personal-data":
    "有个人信息（{text}），已遮盖，未写入内容，请核对，不是个人信息的可加 --keep；原件里仍有，公开前请确认，或加 --no-source 不公开原件。",
  "personal-data-withheld": "有个人信息（{text}），已遮盖，未写入内容，不是个人信息的可加 --keep；原件不公开。",
  "mask-again":
    "这份文档上次导入时用 --mask 遮盖了 {count} 处，这次遮盖了 {now} 处，未写入；请核对 --mask 的文字再导入。原件里确已删去的，先删去 {file} 里“指定遮盖”一行。",
  "missing-name": "找到了目标表，但没有项目名称，未导入这张表；请在原件的表里写上“项目名称”，再导入一次。",
  "title-name": "目标表没有项目名称一栏，名称取自标题“{text}”；请对照原件核对。",
  "missing-year": "没有写明年度，未导入这张表；请用 --year 写明年份，再导入一次。",
  "missing-department": "没有写明主管部门，未导入这张表；请用 --department 写明部门，再导入一次。",
  "prose-year": "目标表没有写明年度，年度取自表格上方的文字；请对照原件核对，不对就用 --year 写明，再导入一次。",
  "missing-unit": "没有写明金额单位，是按金额大小推定的；请对照原件核对，不对就改内容文件里的“单位”。",
};

/** The sentence of a notice, without its place. */
export function messageOf(notice: Pick<Notice, "code" | "data">): string {
  const sentence = MESSAGES[notice.code] ?? notice.code;
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = cut(notice.data?.[name] ?? "", name);
    return value.startsWith("allowed.") ? (MESSAGES[value] ?? value) : value;
  });
}

const LONGEST_VALUE = 40;

/** What a person wrote in the wrong place may be a page long; lists of what is right are given whole. */
function cut(value: string, name: string): string {
  const letters = name === "value" || name === "key" ? [...value] : [];
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join("")}…` : value;
}

/** `path:line:column severity message code`, on one line; where the file has no lines, the place in words. */
export function formatNotice(notice: Notice): string {
  const address = [notice.path, notice.line, notice.column].filter((part) => part !== undefined).join(":");
  const place = [address, notice.place].filter(Boolean).join(" ");
  const words = { error: "错误", warning: "待核对", note: "提示" } as const;
  const line = `${place} ${words[notice.severity]} ${messageOf(notice)} [${notice.code}]`;
  return oneLine(line.trim().replace(/\s*\n\s*/gu, " "));
}
