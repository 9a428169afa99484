import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/answers';
import { whenWorkMayBeLeft } from '../lib/awake';
import { fillArchive } from '../lib/fill';
import { offerToKeep } from '../lib/menus';
import { answerRequests } from '../lib/messages';
import { guardSettings } from '../lib/store';

export default defineBackground(() => {
  answerRequests(answers);
  whenWorkMayBeLeft(fillArchive);
  offerToKeep();
  void guardSettings();
});
