import { startPage } from '../../lib/own-page/start-page';
import './options.css';
import { OptionsApp } from './app';

void startPage('options_title', <OptionsApp />);
