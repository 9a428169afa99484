import type { Citable, CitableResolved, Resolved } from '../model/citation';
import { citeSource, type Named } from './citation-string';

/** What a document cites, with what a page's Copy buttons give of each. */
export function citable({ citations, sources }: Resolved): CitableResolved {
  const withCite = <T>(cited: T, named: Named): Citable<T> => ({ ...cited, cite: citeSource(named) });
  return {
    citations: citations.map((citation) => withCite(citation, { ...citation, ...plain(citation.canonical) })),
    sources: sources.map((source) => withCite(source, source)),
  };
}

/** A reference in the text is known by its canonical form alone. */
const plain = (label: string) => ({ label, outlet: null, title: null, date: null });
