import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/answers';
import { whenWorkMayBeLeft } from '../lib/awake';
import { keepBackingUp } from '../lib/backup/automatic';
import { fillArchive } from '../lib/fill';
import { answerRequests } from '../lib/messages';
import { guardSettings } from '../lib/store';

export default defineBackground(() => {
  answerRequests(answers);
  whenWorkMayBeLeft(fillArchive);
  keepBackingUp();
  void guardSettings();
});
