export {
  clearArchive,
  countRecords,
  findRecord,
  recentRecords,
  recordsOfDates,
  rememberDocument,
  searchRecords,
} from './archive';
export {
  changeItem,
  findItem,
  labelsInUse,
  listItems,
  removeItems,
  restoreItems,
  saveItem,
} from './collection';
export { knownOf } from './known';
export { problemOf } from './problem';
export { changeSettings, guardSettings, readSettings, watchSettings } from './settings';
export { storageUse } from './storage-use';
export { storedIndex } from './stored-index';
