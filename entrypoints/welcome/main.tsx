import { startPage } from '../../lib/own-page/start-page';
import './welcome.css';
import { WelcomeApp } from './app';

void startPage('welcome_title', <WelcomeApp />);
