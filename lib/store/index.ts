export {
  allRecords,
  clearArchive,
  countRecords,
  findRecord,
  recentRecords,
  recordsOfDates,
  searchRecords,
} from './archive';
export {
  addDocuments,
  changeItem,
  editItem,
  findItem,
  labelsInUse,
  listItems,
  listRows,
  readItems,
  removeItems,
  restoreItems,
  saveItem,
  searchItems,
} from './collection';
export { followRows, newestRows, type RowChange } from './follow-rows';
export { labelMany, removeMany, restoreMany } from './many-items';
export { wordsAfter, wordsOfKeys, type ItemWords } from './read-words';
export { knownOf } from './known';
export { problemOf } from './problem';
export { rememberDocuments, type Reading, type Remembered } from './remember';
export { changeSettings, guardSettings, readSettings, watchSettings } from './settings';
export { storageUse } from './storage-use';
export { storedIndex, warmIndex } from './stored-index';
export { tidyArchive } from './tidy';
export { forgetPack, keepPack, keptPack } from './inbox';
export {
  dropJob,
  failJob,
  finishJob,
  JobStopped,
  listJobs,
  noteStep,
  pauseJob,
  resumeJob,
  startJob,
} from './jobs';
