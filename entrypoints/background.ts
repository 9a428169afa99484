import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/background/answers';
import { whenWorkMayBeLeft } from '../lib/background/awake';
import { fetchOnceAllowed } from '../lib/background/fetch-earlier';
import { openFirstPage } from '../lib/background/first-page';
import { keepBackingUp } from '../lib/backup/automatic';
import { fillArchive } from '../lib/fill';
import { followQuestions, openFromNotifications } from '../lib/follow';
import { offerToKeep } from '../lib/background/menus';
import { answerRequests } from '../lib/messages';
import { guardSettings } from '../lib/store';
import { followFolder } from '../lib/sync';
import { watchKept } from '../lib/background/watch-kept';
import { watchSubjects } from '../lib/watch';

export default defineBackground(() => {
  answerRequests(answers);
  watchKept();
  whenWorkMayBeLeft(fillArchive);
  whenWorkMayBeLeft(() => followQuestions());
  whenWorkMayBeLeft(() => watchSubjects());
  openFromNotifications();
  followFolder();
  keepBackingUp();
  offerToKeep();
  openFirstPage();
  fetchOnceAllowed();
  void guardSettings();
});
