/** The words of a wish's subject: what the server looks for, and what has to be looked for in what comes. */
export interface SubjectWords {
  /** The most telling first. */
  words: string[];
  /** Whether a subject holds all of them, as the server would judge it. */
  holds(subject: string): boolean;
}

/**
 * The words to look for, in small letters, each once, without those that another one holds ("brug" beside "bruggen"): who
 * finds that has found both. The longest first: they are the rarest, and a server bears only some.
 */
export function subjectWords(subject: string): SubjectWords {
  const given = [...new Set(subject.toLowerCase().split(/\s+/).filter(Boolean))];
  const words = given
    .filter((word) => !given.some((other) => other !== word && other.includes(word)))
    .sort((a, b) => b.length - a.length);
  return {
    words,
    holds: (text) => {
      const lower = text.toLowerCase();
      return words.every((word) => lower.includes(word));
    },
  };
}
