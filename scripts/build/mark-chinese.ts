/**
 * Marks Chinese text on a page in another language (WCAG 3.1.2), so that it is pronounced and drawn as Chinese. Done on
 * the finished page: no component has to know which of its texts were published and which belong to the interface.
 */

const TOKENS = /<!--[\s\S]*?-->|<!?(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gu;
const VOID = /^(?:doctype|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** Elements whose text is no text of the page, or holds no elements. */
const CLOSED = /^(?:head|script|style|svg|textarea|option)$/u;
const HAN = /\p{Script=Han}/u;
const WORD = /[a-z]{2}/u;
/** From the first Chinese letter to the last, over digits, signs and Chinese punctuation between them. */
const RUN = /[“《（〔]*\p{Script=Han}(?:[\p{Script=Han}\p{Script=Common}]*[\p{Script=Han}。、，；：？！”》）〕])?/gu;
const MARK = ' lang="zh-CN"';

/** The same HTML with `lang="zh-CN"` on elements that hold Chinese text alone, and around Chinese words in others. */
export function markChinese(html: string): string {
  const tokens = [...html.matchAll(TOKENS)];
  const written: string[] = [];
  /** For every open element, whether its text is left alone: it is marked already, or no text of the page. */
  const open: boolean[] = [];
  for (const [index, [token, slash, name, attributes = ""]] of tokens.entries()) {
    if (name === undefined) {
      const isMarked = !HAN.test(token) || token.startsWith("<") || (open.at(-1) ?? true);
      if (isMarked) written.push(token);
      else if (!WORD.test(token) && isOpening(tokens[index - 1]) && isClosing(tokens[index + 1])) {
        const tag = written.pop() ?? "";
        written.push(tag.replace(/^<[\w-]+/u, `$&${MARK}`), token);
      } else written.push(token.replace(RUN, `<span${MARK}>$&</span>`));
      continue;
    }
    written.push(token);
    if (slash) open.pop();
    else if (!VOID.test(name) && !token.endsWith("/>")) {
      open.push((open.at(-1) ?? false) || CLOSED.test(name) || /\slang="?zh/u.test(attributes));
    }
  }
  return written.join("");
}

function isOpening(match: RegExpExecArray | undefined): boolean {
  return match?.[2] !== undefined && match[1] === "" && !/\slang=/u.test(match[3] ?? "") && !VOID.test(match[2]);
}

function isClosing(match: RegExpExecArray | undefined): boolean {
  return match?.[1] === "/";
}
