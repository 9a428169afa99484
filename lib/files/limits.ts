/**
 * What a file may cost. The longest answers known are some 130,000 characters: some 1 MB of Word's XML, 60 pages.
 * Whatever is far beyond that is no document of Kamervragen, or one that was made to harm.
 */
export const limits = {
  /** Bytes of the file itself. Ministries' letters with logos are some 100 kB; scanned ones a few MB. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of all parts of a Word file that are read, inflated. */
  inflatedBytes: 16 * 1024 * 1024,
  /** Entries of a Word file's directory. */
  entries: 4000,
  /** Elements within elements of a Word file. */
  depth: 200,
  /** Bytes of one stream of a PDF, inflated: a page's content, a font. Whole fonts of Chinese are some 25 MB. */
  streamBytes: 32 * 1024 * 1024,
  /** Pages of a PDF that are read. */
  pages: 400,
  /** Pieces of text of a PDF; some programs print letter by letter. */
  pieces: 400_000,
  /** Those of one of its pages: the smallest letters on the largest sheet are some 20,000. Each takes half a kB until it is read. */
  piecesOfPage: 60_000,
  /** Characters of the text. */
  characters: 3_000_000,
  /** Milliseconds from the last byte to the text. */
  time: 10_000,
} as const;
