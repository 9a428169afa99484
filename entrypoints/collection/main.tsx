import { startPage } from '../../lib/start-page';
import '../../components/style.css';
import './collection.css';
import { CollectionApp } from './app';

void startPage('collection_title', <CollectionApp />);
