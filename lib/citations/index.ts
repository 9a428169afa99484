export { findCitations } from './find';
export { citedIds, resolve } from './resolve';
