import { startPage } from '../../lib/own-page/start-page';
import '../popup/popup.css';
import './sidepanel.css';
import { PanelApp } from './app';

void startPage('popup_title', <PanelApp />);
