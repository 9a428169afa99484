/** How much there is: documents in the collection, questions in the archive. */
export interface Held {
  items: number;
  records: number;
}
