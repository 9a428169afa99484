/** Terms of the index that are no words: a blank or colon never stands in a stem. */
export const facets = {
  /** Id of a document that the question cites, see `Citation.id`. */
  cites: (id: string) => `cites:${id}`,
  /** Key of a source that it cites, see `Source.key`. */
  source: (key: string) => `source:${key}`,
  /** A member who asks. */
  author: (name: string) => `author:${surname(name)}`,
  /** A telling word of the names of those who are asked. */
  ministry: (word: string) => `ministry:${word}`,
};

/** Facets, unlike stems, hold a colon. */
export const isFacet = (term: string) => term.includes(':');

const particles = new Set("van von de der den den het 't ten ter te in op la le el".split(' '));

/** Jansen, Van der Plas, Romke de Jong → jansen, van der plas, de jong: pages print the first name only of namesakes. */
function surname(name: string): string {
  const parts = name.toLowerCase().replace(/[’`´]/g, "'").split(/\s+/).filter(Boolean);
  let start = parts.length - 1;
  while (start > 0 && particles.has(parts[start - 1] ?? '')) start -= 1;
  return parts.slice(Math.max(0, start)).join(' ');
}

/** `Minister van Economische Zaken` → economische; ministries are renamed, their subjects stay. */
export function ministryWords(addressees: readonly string[]): string[] {
  const words =
    addressees
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !roleWords.has(word));
}

const roleWords = new Set(['minister', 'staatssecretaris', 'voor', 'zaken']);
