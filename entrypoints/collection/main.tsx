import { startPage } from '../../lib/own-page/start-page';
import './collection.css';
import { wantsArchive } from '../../lib/store/first-reads';
import { CollectionApp } from './app';
import { readFirstQuestions } from './archive/first-questions';
import { readFirstEntries } from './use-entries';

/** A database that is slow to open does not keep the page itself back any longer, in ms. */
const longestWait = 300;

void startPage(
  'collection_title',
  <CollectionApp />,
  Promise.race([
    wantsArchive(location.hash) ? readFirstQuestions() : readFirstEntries(),
    new Promise((resolve) => setTimeout(resolve, longestWait)),
  ]),
);
