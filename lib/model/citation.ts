import { place } from './document';
import { isoDate, linkUrl } from './kamervraag';
import { z } from './schema';

/**
 * How sure an address is. `exact`: the text holds an official id or address; `derived`: the address follows from the
 * citation's words; `search`: it leads to an official search page; `none`: recognised, no address.
 */
const certainty = z.enum(['exact', 'derived', 'search', 'none']);

/** One citation in a text. `text === input.slice(start, end)`. */
const citation = z.object({
  /** The kind's name, as its file in lib/citations/kinds declares it: `kamerstuk`, `aanhangsel`, `zaak`, `document`, `url`, … */
  kind: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  url: linkUrl,
  certainty,
  /** The id that names the cited thing whatever its spelling: `kst-36200-V-26`, `ah-tk-20222023-3091`, `2023Z11786`. */
  id: z.nullable(z.string()),
  /** The citation as the Leidraad voor juridische auteurs writes it; for an address the address without scheme. */
  canonical: z.string(),
});

/** A citation and where in the document it stands. */
const placedCitation = z.extend(citation, { place });

export const sourceGroup = z.enum(['press', 'parliament', 'law', 'eu', 'other']);

/** A thing that the document cites, counted once however often it is cited. */
const source = z.object({
  /** Unique within the document: the address without scheme, else the citation's id, else its canonical form. */
  key: z.string(),
  group: sourceGroup,
  kind: z.string(),
  /** What a reader calls it: `FTM, 8 juni 2023`, `Kamerstukken II 36200 V, nr. 26`. */
  label: z.string(),
  outlet: z.nullable(z.string()),
  title: z.nullable(z.string()),
  date: z.nullable(isoDate),
  url: linkUrl,
  certainty,
  /** Numbers of the questions and answers that cite it, directly or through a footnote. */
  questions: z.array(z.number()),
  answers: z.array(z.number()),
  /** Index of the first footnote that holds it. */
  footnote: z.nullable(z.number()),
});

/** What the citations of one document lead to. */
export const resolved = z.object({ citations: z.array(placedCitation), sources: z.array(source) });

export type Citation = z.infer<typeof citation>;
export type PlacedCitation = z.infer<typeof placedCitation>;
export type SourceGroup = z.infer<typeof sourceGroup>;
export type Source = z.infer<typeof source>;
export type Resolved = z.infer<typeof resolved>;

/** With what one copies of each: the citation as the Leidraad voor juridische auteurs writes it. */
export type Citable<T> = T & { cite: string };
export interface CitableResolved {
  citations: Citable<PlacedCitation>[];
  sources: Citable<Source>[];
}
