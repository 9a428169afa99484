import { startPage } from '../../lib/own-page/start-page';
import './collection.css';
import { CollectionApp } from './app';
import { firstEntries } from './use-entries';

/** A database that is slow to open does not keep the page itself back any longer, in ms. */
const longestWait = 300;

void startPage(
  'collection_title',
  <CollectionApp />,
  Promise.race([firstEntries, new Promise((resolve) => setTimeout(resolve, longestWait))]),
);
