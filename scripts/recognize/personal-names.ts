/** Names of persons in the lines that offices sign a form with: `经办：李四`, `负责人李四`, `审核：王小二 制表：赵六`. */

/** The surnames of more than nine tenths of the population (公安部全国姓名报告), and the double ones. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤倪温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
const DOUBLE_SURNAMES = "欧阳|上官|司马|诸葛|皇甫|尉迟|司徒|令狐|夏侯|东方|公孙|慕容";
/** Words that begin with a surname. */
const WORDS =
  /^(?:方[式案法面]|任[职务免用]|安全|管理|时[间限]|单[位据]|项目|明[细确]|成[效果本立]|计划|能力|高[效度]|文[件本]|关系|解释|金额|程序|包[含括]|应急|全[面部程]|和|严格|平[台均]|路[线灯]|周[期转]|明白|温度|师资|党[员组委建]|农[业村户]|车[辆间]|房[屋产]|费用|连续|边界|毕业|易|康复|向|于|申[请报]|常[规务]|古|游[客泳]|商[户业]|阳光|华|金融|白|文化|古|柏油)/u;

const NAME = `(?:(?:${DOUBLE_SURNAMES})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})`;
const PERSON =
  "(?:(?:项目|单位|部门|财务|科室|股室|处室|业务|主管|分管|具体|填报|法定)*(?:负责人|责任人|联系人|经办人|领导)|(?:填报|填表|制表|审核|复核|编制|经办|校对|审定|签发|批准)人)";
/** Without 人 only a colon, a bracket or a gap tells that a name follows. */
const TASK = "(?:经办|制表|复核|审核|填表|填报|编制|校对|审定|签发|批准)";
const BRACKET = "(?:[(\\uFF08](?:签字|签名|签章|盖章)[)\\uFF09])";
const SIGNED = new RegExp(
  `((?:${PERSON}${BRACKET}?|${TASK}${BRACKET}?(?=\\s*[:\\uFF1A(\\uFF08]))\\s*[:\\uFF1A]?\\s*)(${NAME})(?=$|[\\s,\\uFF0C;\\uFF1B。、(\\uFF08\\d])`,
  "gu",
);
const BEGINS_SIGNED = new RegExp(`^\\s*(?:${PERSON}|${TASK}${BRACKET}?\\s*[:\\uFF1A])`, "u");
const LONGEST_LINE = 80;

/** The text with each name put through `mask`, where it begins as a line that somebody signs; all others as they are. */
export function withoutSignedNames(text: string, mask: (role: string, name: string) => string): string {
  if (text.length > LONGEST_LINE || !BEGINS_SIGNED.test(text)) return text;
  return text.replace(SIGNED, (all: string, role: string, name: string) =>
    WORDS.test(name) ? all : role + mask(role.replace(/[\s:\uFF1A]+$/u, ""), name),
  );
}
