/** What is a person's name, and where it can be nothing else: published words are never masked for one that they resemble. */

/** Surnames that begin hardly any word (of the most frequent in 公安部全国姓名报告), and those that begin many. */
const PLAIN =
  "王李张刘陈杨黄赵吴周徐孙朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪廖贾韦邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾郝龚邵覃戴莫汤倪牛樊葛邢乔伍庞颜庄聂岳翟殷詹耿焦俞柳祝舒阮柯纪梅童凌裴霍涂苗翁冉骆辛靳柴蒙鲍喻祁蒲屈饶牟艾欧芦褚娄窦戚岑";
const OTHERS =
  "马高林程范金石夏付方白龙毛万钱严武孔向康施文安齐易任余于季常兰关左甘包宁尚符申鲁盛曲蓝路游管华房解时穆农司卓古吉车项连宫党费冷席卫米全应和师成章江单温毕";
const DOUBLE = "欧阳|上官|司马|诸葛|皇甫|尉迟|司徒|令狐|夏侯|东方|公孙|慕容";
/** Words of two or three letters that begin with a surname. */
const WORDS =
  /^(?:王牌|李子|张[贴榜挂]|陈[述列旧]|黄[河土金]|周[期边转会例报]|孙子|胡同|何[时种处]|许可|田[间地]|叶片|史[料志]|顾[问客]|牛[羊奶]|庄[稼园严]|柳树|纪[检委念要律实]|苗[木圃]|马[路上]|高[效度质标新中校]|林[业地农区草木场]|程[度序]|范[围本]|金[额融]|石[油材]|夏[季天令]|付[款清]|方[式案法面向便]|白[色天酒]|龙头|毛利|万[元人亩]|钱款|严[格禁控重]|武[装术]|向[社上前]|康复|施[工行]|文[件本化明稿书]|安[全排置装心]|齐全|易[于地]|任[务职免用期]|余[额款]|于是|季[度报节]|常[规务态年]|关[注系于怀键爱]|左右|包[含括案村干]|宁静|尚未|申[请报领]|盛[会大]|曲[线]|蓝天|路[线灯面]|游[客泳]|管[理护控]|华侨|房[屋产源]|解[决释]|时[间限长效]|农[业村户林]|司[法机]|卓越|古[建树]|吉祥|车[辆间]|项目|连[续接]|宫颈|党[员组委建费]|费[用率]|冷链|席位|卫[生健]|米面|全[面部程覆年市县省区]|应[急当知]|和[谐睦]|师[资生]|成[果效本立员都]|章程|江河|单[位价据元]|温[室度]|毕业)/u;

/** 林长, 柳店乡, 安庆市. */
const OFFICE_OR_PLACE = /^\p{Script=Han}长$|^\p{Script=Han}{2,}[乡镇市县区村]$/u;

const GIVEN = "\\p{Script=Han}{1,2}";
const CERTAIN = `(?:(?:${DOUBLE})${GIVEN}|[${PLAIN}]${GIVEN})`;
const CERTAIN_NAME = new RegExp(`^${CERTAIN}$`, "u");
const LIKELY_NAME = new RegExp(`^(?:(?:${DOUBLE})${GIVEN}|[${PLAIN}${OTHERS}]${GIVEN})$`, "u");
/** Names of other nations, of a person kept back (张某某), and of any surname, where nothing but a name can stand. */
const POSSIBLE_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,8}[·•]\p{Script=Han}{1,8})$/u;
const NO_NAME =
  /^(?:见附件|待定|暂无|另附|社工|居民|村民|群众|职工|学生|学员|患者|老人|干部|教师|企业|农户|商户|牧民|签字|签名|签章|盖章|公章|电话|手机|姓名|日期|职务|备注|单位|地址|邮箱|时间|每|各|全|无|略|详见|另行|同上|应|持证|基本|高度)|(?:[率度额款账户局科处股室部院所站校组队办委岗签名期人项次元数量]|中心|公司|单位|部门|满意|公开|到位|覆盖|上岗|重视|配合|落实|培训|完成|通畅|畅通|关[注怀爱]|管理|工作|制度|明确|公示|时间|地点|性质|编码|代码|科目|名称|类型|类别|重点|依据|地址|编号|内容|合格|参与|支持|认可|知晓|责任|服务|考核|机制)$/u;

/** How sure a name must be: `possible` behind a label in a form's head, `likely` behind a label and its colon, `certain` without. */
export type Sureness = "possible" | "likely" | "certain";

/** 李 四, 王 建 国: letters set wide. */
const WIDE_NAME = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,2}$/u;
/** So many words in a row may be names by their length alone; of more each must begin with a surname. */
const MOST_POSSIBLE = 3;

/** Whether the text is a name, or several with marks between; letters set wide (`李 四`) are one. */
export function isName(text: string, sureness: Sureness): boolean {
  const names = text
    .split(/[、,\uFF0C/\uFF0F;\uFF1B]+/u)
    .flatMap((part) => (WIDE_NAME.test(part.trim()) ? [part.replace(/\s+/gu, "")] : part.trim().split(/\s+/u)))
    .filter((name) => name !== "");
  const sure = sureness === "possible" && names.length > MOST_POSSIBLE ? "likely" : sureness;
  return names.length > 0 && names.every((name) => isOneName(name, sure));
}

/** A post before the name or behind it. */
const POST =
  "(?:副?(?:局长|主任|院长|校长|科长|股长|处长|所长|站长|镇长|乡长|县长|区长|市长|部长|厅长|队长|园长|馆长|总经理|经理|书记|主席|会长)|同志|老师|会计|出纳)";
const WITH_POST = new RegExp(`^(?:${POST})?(\\p{Script=Han}{2,4}?)(?:${POST})?$`, "u");

/** The text with each of its words that certainly is a name, alone or beside a post, put through `mask`: 养老科 王芳, 局长王建国. */
export function withoutNamesAmong(text: string, mask: (name: string) => string): string {
  return text.replace(/\p{Script=Han}+/gu, (word) => {
    const name = isOneName(word, "certain") ? word : WITH_POST.exec(word)?.[1];
    return name !== undefined && isOneName(name, "certain") ? word.replace(name, mask(name)) : word;
  });
}

function isOneName(name: string, sureness: Sureness): boolean {
  if (/^\p{Script=Han}某{1,2}$/u.test(name)) return true;
  if (WORDS.test(name) || OFFICE_OR_PLACE.test(name)) return false;
  if (CERTAIN_NAME.test(name)) return true;
  if (sureness === "certain") return false;
  return LIKELY_NAME.test(name)
    ? !NO_NAME.test(name)
    : sureness === "possible" && POSSIBLE_NAME.test(name) && !NO_NAME.test(name);
}

const PERSON =
  "(?:(?:项目|单位|部门|财务|科室|股室|处室|业务|主要|主管|分管|具体|填报|法定)*(?:负责人|责任人|联系人|联络人|联络员|经办人|承办人|代表人|项目经理)|(?:填报|填表|制表|审核|复核|编制|经办|校对|审定|签发|批准|报送|申报)人)";
/** Without 人 only a colon or a bracket tells that a name follows. */
const TASK =
  "(?:经办|制表|复核|审核|填表|填报|编制|校对|审定|签发|批准|局长|主任|院长|校长|科长|股长|处长|会计|出纳|书记)";
const WIDE = (words: string): string => words.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, "$1[ \\u3000]{0,2}");
const SEAL = "(?:[(\\uFF08](?:签字|签名|签章|盖章)[)\\uFF09])";
const SIGNED = new RegExp(
  `(?<!\\p{Script=Han})((?:${WIDE(PERSON)}${SEAL}?\\s*[:\\uFF1A(\\uFF08]?|${WIDE(TASK)}${SEAL}?\\s*[:\\uFF1A(\\uFF08])\\s*)(${CERTAIN})(?=$|[\\s,\\uFF0C;\\uFF1B。、()\\uFF08\\uFF09\\d])`,
  "gu",
);
const TASK_ALONE = new RegExp(`^\\s*${WIDE(TASK)}\\s*[:\\uFF1A]?\\s*$`, "u");
const LONGEST_LINE = 80;
/** 经办：白洁 复核：李四 2024年1月3日: nothing but who signs, so that what begins other words is a name too. */
const PAIR = `((?:${WIDE(PERSON)}|${WIDE(TASK)})${SEAL}?\\s*[:\\uFF1A]\\s*)(\\p{Script=Han}{2,4})`;
const SIGNING_LINE = new RegExp(`^\\s*(?:${PAIR}[\\s,\\uFF0C;\\uFF1B]*){2,}(?:[\\d年月日.\\s-]*)$`, "u");
/** `联系张晓明（0556-…`: a name between the word and a number, which may be masked already. */
const CONTACT = new RegExp(
  `(?<=联系|咨询)(${CERTAIN})(?=\\s*[(\\uFF08,\\uFF0C]?\\s*(?:联系)?(?:电话|手机)?[:\\uFF1A]?\\s*[\\d＊])`,
  "gu",
);
const SIGNING_PAIR = new RegExp(PAIR, "gu");

/** The line with each name put through `mask` behind the word for who signs, where it certainly is one; long texts stay. */
export function withoutSignedNames(text: string, mask: (role: string, name: string) => string): string {
  if (text.length > LONGEST_LINE) return text;
  const isLine = SIGNING_LINE.test(text);
  const contacted = text.replace(CONTACT, (name) => mask("联系人", name));
  return contacted.replace(isLine ? SIGNING_PAIR : SIGNED, (all: string, role: string, name: string) =>
    isOneName(name, isLine ? "likely" : "certain") ? role + mask(role.replace(/[\s:\uFF1A(\uFF08]+/gu, ""), name) : all,
  );
}

/** Whether a cell says nothing but who signs in the next: 审核, 制 表. */
export function isSigningCell(text: string): boolean {
  return TASK_ALONE.test(text);
}
