import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/answers';
import { answerRequests } from '../lib/messages';
import { guardSettings } from '../lib/store';

export default defineBackground(() => {
  answerRequests(answers);
  void guardSettings();
});
