import { startPage } from '../../lib/own-page/start-page';
import '../../components/style.css';
import './popup.css';
import { PopupApp } from './app';

void startPage('popup_title', <PopupApp />);
