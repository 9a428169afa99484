/** Places of a text, best first. A text is recognised by its words: a place that is gone costs only time. */
export const textRoots = {
  officieleBekendmakingen: [
    '#broodtekst',
    '.broodtekst-container',
    '#main-column',
    '.stuk',
    'article',
    '#content',
    'main',
    'body',
  ],
  tweedeKamer: ['.m-modal__content', '[role="dialog"]', 'dialog', 'main', 'body'],
} as const;

/** Roots that hold more than a document's text. */
export const openRoots: ReadonlySet<string> = new Set(['article', '#content', 'main', 'body']);

export const selectors = {
  pageTitle: 'h1',
  /** What holds the text on tweedekamer.nl, and what is shown on asking only, as the dialog to share a page. */
  dialog: '.m-modal__content',
  dialogs: '.m-modal, .m-modal__content, [role="dialog"], dialog',
  listItem: 'li',
  /** A Word or PDF file of the document, to be taken or shown. */
  download:
    'a[href*="/downloads/"], a[href*=".pdf"], a[href*=".docx"], a[href$=".doc"], a[aria-label^="Download"], object[data*=".pdf"], iframe[src*=".pdf"], embed[src*=".pdf"]',
} as const;

/**
 * What the sites' own classes should select on the pages of test/fixtures/pages: `[count, page]`. The reader knows
 * them by name (page-parts.ts, marks.ts); a test counts them, so that a page saved anew shows what a site has changed.
 */
export const expectedCounts: Record<string, readonly (readonly [number, string])[]> = {
  '#broodtekst': [
    [1, 'obk-question'],
    [1, 'obk-answer'],
    [0, 'obk-main-column'],
    [0, 'tk-question'],
  ],
  '#main-column': [
    [1, 'obk-main-column'],
    [0, 'obk-question'],
  ],
  '.m-modal__content': [
    [1, 'tk-question'],
    [1, 'tk-answer-classless'],
    [0, 'tk-docx-only'],
    [0, 'obk-question'],
  ],
  '.kamervraagomschrijving_kop': [
    [1, 'obk-question'],
    [2, 'obk-answer'],
    [2, 'obk-postponement'],
    [1, 'tk-question'],
    [0, 'tk-answer-classless'],
    [0, 'tk-motion'],
  ],
  '.vraag': [
    [6, 'obk-question'],
    [3, 'obk-answer'],
    [6, 'tk-question'],
    [0, 'tk-answer-classless'],
  ],
  '.antwoord': [
    [3, 'obk-answer'],
    [0, 'obk-postponement'],
  ],
  'p.nummer': [
    [5, 'obk-main-column'],
    [0, 'obk-answer'],
  ],
  '.kamervraagopmerking': [
    [1, 'obk-question'],
    [1, 'obk-postponement'],
    [0, 'obk-answer'],
  ],
  'a.nootnum': [
    [4, 'obk-question'],
    [3, 'obk-answer'],
  ],
  '.voet.noot': [
    [4, 'obk-question'],
    [3, 'obk-answer'],
    [0, 'tk-answer-classless'],
  ],
  [selectors.download]: [
    [1, 'tk-docx-only'],
    [2, 'obk-pdf-only'],
    [0, 'obk-not-found'],
  ],
};
