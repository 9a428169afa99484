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
export { rememberDocuments, type Reading, type Remembered } from './remember';
export { changeSettings, guardSettings, readSettings, watchSettings } from './settings';
export { storageUse } from './storage-use';
export { readAhead, storedIndex } from './stored-index';
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
