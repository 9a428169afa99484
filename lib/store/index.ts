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
export { allIdsOf, knownNow, knownOf } from './known';
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
