/** The collection as tests reach it in one of our own pages; see `bundled`. */
export * from '../../lib/store';
export { putItems } from '../../lib/store/collection';
export { collectionDatabase as database } from '../../lib/store/database';
