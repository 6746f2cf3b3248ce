/** What `npm run edition` prints. */
export const editionCommand = {
  usage: `用法：npm run edition -- 名称
  名称           存档版的名称，用公开的日期最好，例如 2024-02-08
  --content 目录  存档另一个内容目录（默认 src/content）`,
  wrongName: "请给存档版一个名称，只用小写字母、数字，中间可以有连字符和点，例如 2024-02-08。",
  wrongOption: "选项不对，请对照用法。",
  building: "正在生成网站……",
  notBuilt: "网站没有生成，没有存档；请先按上面的提示改正。",
  exists: "存档版“{name}”已经有了，内容和现在的网站不同；存档的文件不能改，请换一个名称。（{folder}）",
  unchanged: "存档版“{name}”已经有了，和现在的网站一致，没有改动。",
  notWritten: "存档没有写入 {folder}（{reason}），请检查磁盘空间和权限。",
  done: "已存档“{name}”：{count} 个文件，在 {folder}。下次生成网站时一起公开；请和内容一起备份。",
} as const;
