/**
 * How the keys of words begin that a page shows only once the background has answered. They travel with the answer: the
 * content script is in every page, and must be light.
 */
export const answerKeys =
  /^(?:ref|related|keep|tools|fate|kind|answer|months|and|bar_(?:no_sources|group|cited|versions?)|card_(?:open|copy|archived)$|error_quota)(?:_|$)/;

/** How the keys of all words begin that annotations use; test/unit/conventions.test.ts holds them against the code. */
const annotationKeys =
  /^(?:locale|extensionName|questions|footnotes|sources|earlier|error|bar|card|report|months|and)(?:_|$)/;

/** Sentences that the background says whole. */
const saidWhole = /^bar_(?:kept|let_go|undo|unsave)$/;

/** Does a word travel in the content script? */
export const isPageKey = (key: string): boolean =>
  annotationKeys.test(key) && !answerKeys.test(key) && !saidWhole.test(key);

/** Does a word travel in what is loaded on pages without text? */
export const isFileKey = (key: string): boolean => /^(?:locale|file)(?:_|$)/.test(key);

/** Does a word travel in what a reader unfolds? */
export const isUnfoldKey = (key: string): boolean =>
  /^(?:locale|months|and|error|related|reason|answer|given)(?:_|$)/.test(key);

/** Does a word travel in what marks lists? */
export const isListKey = (key: string): boolean => /^(?:locale|extensionName|listed)(?:_|$)/.test(key);
