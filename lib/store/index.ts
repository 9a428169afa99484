export {
  allRecords,
  clearArchive,
  countRecords,
  docsHoldingWords,
  findRecord,
  openArchive,
  questionsOf,
  recentRecords,
  recordsOf,
  recordsOfDates,
  searchRecords,
} from './archive';
export { newestQuestions, readArchiveList, watchArchive } from './archive-list';
export { archiveRowOf } from './archive-row';
export {
  addDocuments,
  changeItem,
  editItem,
  findItem,
  itemsHolding,
  labelsInUse,
  keysOfIds,
  listItems,
  listRows,
  openCollection,
  readItems,
  removeItems,
  restoreItems,
  saveItem,
  searchItems,
} from './collection';
export {
  beginLookup,
  endLookup,
  followStates,
  forgetFollowing,
  itemsOf,
  lastLookup,
  listNews,
  noteReplies,
  rowsToFollow,
  seeNews,
  watchFollowStates,
  type News,
} from './follow';
export { askedTexts, noteAskedText } from './asked-texts';
export { completeProfiles } from './complete-profiles';
export { rowOf } from './item-row';
export { type Belonging, questionIn, sameQuestion } from './belongs';
export { belongingOf, documentsBeside, knownNow, knownOf, knownWithOthers, recordsHolding } from './known';
export { allItems, allUnreadable, countCollection, lastChange } from './backup-rows';
export { changeBackupState, readBackupState, watchBackupState } from './backup-state';
export { deleteEverything } from './delete-everything';
export { bringInDrafts, keepDrafts } from './drafts';
export { readWordKinds } from './read-word-kinds';
export { askToPersist, persistence, watchFirstItem, type Persistence } from './persist';
export {
  applyRestore,
  beginRestore,
  dropRestore,
  forgetOldRestores,
  planRestore,
  stageLines,
  undoRestore,
  type RestoreCounts,
  type RestorePlan,
} from './restores';
export { changeFirstRun, readFirstRun } from './first-run';
export { followRows, newestRows, watchSaved, type RowChange } from './follow-rows';
export { labelMany, removeMany, restoreMany } from './many-items';
export { wordsAfter, wordsOfKeys, type ItemWords } from './read-words';
export { changeNote, notePassage } from './notes';
export { removePassage, restorePassage } from './passages';
export { problemOf, storeProblemOf } from './problem';
export { openingNow, timesReopened, unlessBlocked, watchOpening, type Opening } from './opening';
export { checkKept, followKept, readKeptMark, settleIfBack, settleLoss, watchKeptMark } from './kept-mark';
export { rememberDocuments, type Reading, type Remembered } from './remember';
export {
  changeSettings,
  guardSettings,
  readSettings,
  readSettingsForSure,
  settingsUnread,
  watchSettings,
  watchSettingsUnread,
} from './settings';
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
export {
  forgetSynced,
  localItems,
  noteLeft,
  noteSent,
  syncedItems,
  syncStateOf,
  takeFile,
  watchItems,
} from './synced';
export {
  addWatch,
  allWatches,
  beginLook,
  countRestorable,
  countUnseen,
  endLook,
  leaveLook,
  listWatches,
  noteFound,
  putBackWatch,
  removeWatch,
  restoreWatches,
  seeFound,
  undoWatches,
  watchLook,
  type RestoredWatches,
} from './watches';
export { noteSyncState, readSyncAccess, readSyncState, switchSyncOff, switchSyncOn } from './sync-access';
