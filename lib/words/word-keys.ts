/**
 * How the keys of words begin that a page shows only once the background has answered. They travel with the answer: the
 * content script is in every page, and must be light.
 */
export const answerKeys =
  /^(?:ref|related|keep|tools|fate|kind|answer|months|and|through|bar_(?:no_sources|group|cited|versions?)|card_(?:open|copy|archived)$|error_(?:quota|newer|blocked))(?:_|$)/;

/** How the keys of all words begin that annotations use; test/unit/conventions.test.ts holds them against the code. */
const annotationKeys =
  /^(?:locale|extensionName|questions|footnotes|sources|earlier|error|bar|card|report_part|months|and|through)(?:_|$)/;

/** Sentences that the background says whole, and words of the bar's menu, which is loaded when it is opened. */
const saidElsewhere = /^bar_(?:kept|let_go|undo|unsave|options|site_off)$/;

/** Does a word travel in the content script? */
export const isPageKey = (key: string): boolean =>
  annotationKeys.test(key) && !answerKeys.test(key) && !saidElsewhere.test(key);

/** Does a word travel in what is loaded on pages without text? */
export const isFileKey = (key: string): boolean => /^(?:locale|file)(?:_|$)/.test(key);

/** Does a word travel in what a reader unfolds? */
export const isUnfoldKey = (key: string): boolean =>
  /^(?:locale|months|and|through|error|related|reason|answer|given)(?:_|$)/.test(key);

/** Does a word travel in what marks lists? */
export const isListKey = (key: string): boolean => /^(?:locale|extensionName|listed)(?:_|$)/.test(key);

/** Does a word travel in what is loaded when the reader copies, presses a key or opens a panel of the bar? */
export const isToolKey = (key: string): boolean =>
  (annotationKeys.test(key) && !saidElsewhere.test(key)) ||
  answerKeys.test(key) ||
  /^(?:report|copy|keys|export|kind|status|fate|source|bar_options|bar_site_off)(?:_|$)/.test(key);
