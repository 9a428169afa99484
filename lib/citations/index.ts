export { citeEarlier, mentionsOf } from './earlier-questions';
export { findCitations } from './find';
export { addressesIn, unaddressed } from './known-addresses';
export { resolve } from './resolve';
