export { citeEarlier, mentionsOf } from './earlier-questions';
export { findCitations } from './find';
export { resolve } from './resolve';
