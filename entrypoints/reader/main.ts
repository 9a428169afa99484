import { answerFiles } from '../../lib/file-reader';

answerFiles();
