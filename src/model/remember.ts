/** Answers about short texts that are asked for again and again: the same few words stand in every form. */

const REMEMBERED = 20_000;
const LONGEST = 60;

/** The same function, which looks up short texts once; all are forgotten when there are too many. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= REMEMBERED) known.clear();
    const answer = find(text);
    known.set(text, { answer });
    return answer;
  };
}
