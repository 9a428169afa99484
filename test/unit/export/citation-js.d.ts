/** The parts of citation-js that the tests read exports back with; the library has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { forceType: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
