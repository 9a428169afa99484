/** What has become of a question, as a page says it first. */
export interface Fate {
  /**
   * `answered`, `withdrawn`: a document of it was read; `replied`: the question's page names a reply that nobody has read, an
   * answer or a notice; `postponed`: a notice was read; `expected`: the term is not over; `late`: it is, and a lookup after
   * it found no answer; `unknown`: nothing of this is known.
   */
  kind: 'answered' | 'withdrawn' | 'replied' | 'postponed' | 'expected' | 'late' | 'unknown';
  /** The day of the reply, or that on which an answer is or was to be expected. ISO. */
  date: string | null;
  /** Where the reply can be read; null where there is none, or it is the page itself. */
  url: string | null;
}
