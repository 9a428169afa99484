/** Where the sites keep the text, best first. The text is recognised by its words: a place that is gone costs only time. */
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
export const openRoots: ReadonlySet<string> = new Set(['#content', 'main', 'body']);

export const selectors = {
  /** The sentences "Vragen van …", "Antwoord van …". */
  sentence: '.kamervraagomschrijving_kop',
  question: '.vraag',
  answer: '.antwoord',
  remark: '.kamervraagopmerking',
  mark: 'a.nootnum',
  note: '.voet.noot',
  dialog: '.m-modal__content',
  pageTitle: 'h1',
  /** A Word or PDF file of the document. */
  download:
    'a[href*="/downloads/"], a[href$=".pdf"], a[href$=".docx"], a[href$=".doc"], a[aria-label^="Download"], object[data*=".pdf"], iframe[src*=".pdf"], embed[src*=".pdf"]',
  listItem: 'li',
} as const;
