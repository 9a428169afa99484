/** What archive and collection know of a document that a list links to. */
export interface ListMark {
  /** Its question is in the collection. */
  saved: boolean;
  /** The reader has read it. */
  read: boolean;
  /** It is a question, and its answer is known. */
  answered: boolean;
}
