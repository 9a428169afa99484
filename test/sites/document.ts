/** A document to render: what stands on the page, before any markup. */
export interface SiteDocument {
  kind: 'question' | 'answer';
  /** `kv-tk-2098Z00001`, `ah-tk-20972098-12` */
  officialId: string;
  zaaknummer: string | null;
  documentnummer: string | null;
  aanhangselnummer: number | null;
  vergaderjaar: string | null;
  /** Title for the page; `heading` is the document's own sentence. */
  title: string;
  heading: string;
  answerHeading: string | null;
  date: string;
  indieners: string[];
  blocks: SiteBlock[];
}

/** A block in page order; notes may stand between the questions. Text marks its notes as `[^1]`. */
export type SiteBlock =
  | { type: 'question' | 'answer'; heading: string; paragraphs: string[] }
  | { type: 'notes'; notes: SiteNote[] };

export interface SiteNote {
  label: string;
  /** Web addresses in it become links, as on the real pages. */
  text: string;
}
