import { z } from './schema';
import { isWebAddress } from './web-address';

/** ISO calendar date, `2023-06-23`. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const person = z.object({
  /** As printed in the heading: `Van der Plas`, `Romke de Jong`. */
  name: z.string(),
  /** What stands in brackets behind the name: a party, a group, or the member's own name; null where none is printed. */
  party: z.nullable(z.string()),
});

/** One printed block: a question or an answer, which may carry several numbers ("Vraag 2 en 3"). */
export const block = z.object({
  numbers: z.array(z.number()),
  /** The whole text in one line, without heading and note marks. */
  text: z.string(),
  /** Labels of the footnotes that the text refers to, in order, each once. */
  notes: z.array(z.string()),
});

/**
 * The address of a link, or none: what is no web address (`mailto:`, `www.x.nl`, a script) is left out, and what it stood
 * beside stays.
 */
export const linkUrl = z.pipe(
  z.nullable(z.string()),
  z.transform((url: string | null) => (isWebAddress(url) ? url : null)),
);

export const footnote = z.object({
  label: z.string(),
  text: z.string(),
  /** The web addresses of the note, in order, each with a scheme; others are left out, as with `linkUrl`. */
  urls: z.pipe(
    z.array(z.string()),
    z.transform((urls: string[]) => urls.filter(isWebAddress)),
  ),
});

/**
 * One published document of Kamervragen as a page shows it: a question, an answer (which repeats the questions)
 * or a notice of postponement (uitstel).
 */
export const kamervraag = z.object({
  kind: z.enum(['question', 'answer', 'postponement', 'withdrawal']),
  /** `no-text`: the page offers only a download; the header data are filled. */
  status: z.enum(['ok', 'no-text']),
  chamber: z.enum(['TK', 'EK']),
  /** Id of the publication on officielebekendmakingen.nl: `kv-tk-2023Z11786`, `ah-tk-20222023-3091`. */
  officialId: z.nullable(z.string()),
  /** Number of the question (a "zaak"): `2023Z11786`; ten digits before 2009. */
  zaaknummer: z.nullable(z.string()),
  /** Number of the document on tweedekamer.nl: `2023D28312`. */
  documentnummer: z.nullable(z.string()),
  aanhangselnummer: z.nullable(z.number()),
  /** Parliamentary year, September to September: `2022-2023`. */
  vergaderjaar: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  authors: z.array(person),
  /** `Minister van X`, `Staatssecretaris van Y`, `Minister-President`. */
  addressees: z.array(z.string()),
  submitted: z.nullable(isoDate),
  answered: z.nullable(isoDate),
  questions: z.array(block),
  answers: z.array(block),
  /** The "Toelichting" below the questions. */
  explanation: z.nullable(z.string()),
  /** The text of a postponement's "Mededeling". */
  notice: z.nullable(z.string()),
  footnotes: z.array(footnote),
});

export type Person = z.infer<typeof person>;
export type Block = z.infer<typeof block>;
export type Footnote = z.infer<typeof footnote>;
export type Kamervraag = z.infer<typeof kamervraag>;
