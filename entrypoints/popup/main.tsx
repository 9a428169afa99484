import { startPage } from '../../lib/own-page/start-page';
import './popup.css';
import { PopupApp } from './app';

void startPage('popup_title', <PopupApp />);
