import { StrictMode, createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { allWords } from '../words/all-words';
import { speak, t, type MessageKey } from '../words/i18n';
import type { Language } from '../model/settings';
import { readSettings, watchSettings } from '../store/settings';
import { afterPaint } from './after-paint';

/**
 * Shows one of our own pages in the reader's language; a change of language shows at once.
 * @param ready what the page's first picture waits for
 */
export async function startPage(
  title: MessageKey,
  page: ReactNode,
  ready: Promise<unknown> | null = null,
): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no #root');
  const root = createRoot(element);
  let times = 0;
  const show = (language: Language) => {
    speak(allWords(language));
    document.documentElement.lang = t('locale').slice(0, 2);
    document.title = t(title);
    root.render(createElement(StrictMode, { key: times++ }, page));
  };
  let [{ language }] = await Promise.all([readSettings(globalThis.naslagFirst?.settings), ready]);
  flushSync(() => show(language)); // in this frame; left to React it would be the next
  afterPaint()
    .then(() => import('./after-start'))
    .then(
      ({ afterStart }) => afterStart(),
      (error: unknown) => console.error('Naslag: start', error),
    );
  watchSettings((settings) => {
    if (settings.language === language) return;
    language = settings.language;
    show(language);
  });
}
