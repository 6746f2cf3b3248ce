/** Answers about short texts that are asked for again and again: the same few words stand in every form. */

const REMEMBERED = 20_000;
const LONGEST = 60;

/** Figures and strokes alone: a sheet of accounts holds hundreds of thousands, each of them once. */
const FIGURES = /^[\d.,%\s-]*$/u;

/** Whether the text has no letter of any script. */
export function isFigures(text: string): boolean {
  return FIGURES.test(text);
}

/**
 * The same function, which looks up short texts once; all are forgotten when there are too many. Texts that are only
 * figures are not looked up where there is a short way to their answer.
 */
export function remember<Answer>(
  find: (text: string) => Answer,
  ofFigures?: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    if (ofFigures && isFigures(text)) return ofFigures(text);
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= REMEMBERED) known.clear();
    const answer = find(text);
    known.set(text, { answer });
    return answer;
  };
}
