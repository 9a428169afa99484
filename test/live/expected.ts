/**
 * What the world gives Naslag. Facts with their dates: lib/sites/SITES.md. What is asked of the open data, in which versions
 * and by which names, stands in lib/open-data, and is looked at from there.
 */

/** Days of which something was published on each, long ago enough to stay as they are. */
export const sruDays = { from: '2025-02-03', until: '2025-02-07' };

/** A publication whose XML is read. */
export const publication = { id: 'ah-tk-20242025-580', questions: 5 };

/** What a file must be, by the kind that its first bytes say. */
export interface ExpectedFile {
  address: string;
  kinds: readonly ('docx' | 'pdf')[];
}

/** A question's file on each site; what tweedekamer.nl sends for a document may be either. */
export const files: readonly ExpectedFile[] = [
  { address: 'https://www.tweedekamer.nl/downloads/document?id=2023D28312', kinds: ['docx', 'pdf'] },
  { address: 'https://zoek.officielebekendmakingen.nl/kv-tk-2023Z11786.pdf', kinds: ['pdf'] },
];
