export { citeEarlier, mentionsOf } from './earlier-questions';
export { findCitations } from './find';
export { citedIds, resolve } from './resolve';
