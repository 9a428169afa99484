import { answerOffscreen } from '../../lib/backup/offscreen';

answerOffscreen();
