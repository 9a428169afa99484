import { startPage } from '../../lib/start-page';
import '../../components/style.css';
import '../collection/collection.css';
import { CollectionApp } from '../collection/app';

void startPage('collection_title', <CollectionApp />);
