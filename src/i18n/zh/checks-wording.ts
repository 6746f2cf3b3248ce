/** Texts of the rules about wording and publication. */
import type { RuleTexts } from "./checks.ts";

export const wordingRules: Readonly<Record<string, RuleTexts>> = {
  placeholder: {
    name: "占位文字",
    say: { placeholder: "内容是“{text}”，像是还没有填写。" },
    fix: "填写正式内容；不适用的写“不适用”。",
    why: "填报要求：内容不能用占位文字代替。",
    good: "不适用",
    bad: "XX、待定、暂无",
    limits: "只看整栏只有占位文字的情况。",
  },
  residue: {
    name: "多余字符",
    say: {
      start: "文字以“{text}”开头，其中“{digits}”可能是多余的。",
      space: "文字中间有空格：“{text}”。",
    },
    fix: "对照原文核对；网站照原样显示。",
    why: "编号或复制时留下的字符会影响阅读。",
    good: "通过项目实施……",
    bad: "1通过项目实施……",
    limits: "分条叙述的编号（1……2……）不在此列。",
  },
  "width-mix": {
    name: "全角半角混用",
    say: {
      both: "同一段文字里既有“{half}”又有“{full}”。",
      full: "文字里有全角的“{text}”。",
    },
    fix: "统一标点和字母、数字的写法；网站照原样显示。",
    why: "写法不一会影响检索和阅读。",
    good: "第一，……；第二，……",
    bad: "第一，……;第二,……",
    limits: "只在同一段文字里比较。",
  },
  typos: {
    name: "常见错字",
    say: { typo: "“{text}”是否为“{right}”？" },
    fix: "核对原文；已公开的，按更正程序办理。",
    why: "公开前应当校对。",
    good: "建立健全制度",
    bad: "建立建全制度",
    limits: "只认一份不长的清单。",
  },
  "personal-data": {
    name: "个人信息",
    say: {
      phone: "文字里有电话号码。",
      identity: "文字里有身份证号。",
      card: "文字里有银行卡号。",
      label: "文字里有联系人、联系电话一类的栏目。",
    },
    fix: "公开前删去。",
    why: "个人信息保护法第二十五条：未经单独同意，不得公开个人信息。",
    good: "表中不含联系人和电话",
    bad: "联系人张某，电话 138 开头的号码",
    limits: "按号码的格式和校验位判断，单位的公开电话也会提出。",
  },
  "secrecy-words": {
    name: "保密提醒",
    say: { words: "文字里有“{words}”，公开前请确认已经过保密审查。" },
    fix: "按单位的保密审查程序确认。",
    why: "保守国家秘密法实施条例：公开信息应当先审查、后公开。",
    good: "已有保密审查记录",
    bad: "未经审查就公开",
    limits: "只是按词提醒部门自己，不表示内容涉密，也不对外显示。",
  },
};
