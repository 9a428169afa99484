import { answerFiles } from '../../lib/file-reader/reader';

answerFiles();
