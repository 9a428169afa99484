import { browser } from 'wxt/browser';
import { allWords } from '../words/all-words';
import { count, speak, t } from '../words/i18n';
import { replyOrigins, tweedeKamerOrigins } from '../open-data';
import { listNews, readSettings, type News } from '../store';

/**
 * What has come is counted on the button, in a colour of its own. In a tab with a document the count of its sources goes
 * before: it is what that tab is about, and the popup tells what has come there too.
 */
const NEWS_COLOUR = '#8a3b12';
const NOTE = 'news:';

/** Counts on the button what has come and was not seen. A browser that starts anew has forgotten it. */
export async function showNews(): Promise<News[]> {
  const news = await listNews();
  await browser.action.setBadgeBackgroundColor({ color: NEWS_COLOUR });
  await browser.action.setBadgeText({ text: news.length > 0 ? String(news.length) : '' });
  return news;
}

/** The same, with a notification where the reader wants it. */
export async function tellNews(): Promise<void> {
  const news = await showNews();
  const { followNotify, language } = await readSettings();
  const [first] = news;
  if (!first || !followNotify || !(await browser.permissions.contains({ permissions: ['notifications'] })))
    return;
  speak(allWords(language));
  const one = news.length === 1;
  await browser.notifications.create(`${NOTE}${one ? first.row.key : ''}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: one ? t(`follow_news_${first.news}`) : count('follow_news', news.length),
    message: one ? (first.row.subject ?? t('popup_no_subject')) : t('follow_news_open'),
  });
}

/** A press on a notification opens the collection at what it tells of. To be called when the background starts. */
export function openFromNotifications(): void {
  const listen = () =>
    browser.notifications?.onClicked.addListener((id) => {
      if (!id.startsWith(NOTE)) return;
      void browser.notifications.clear(id);
      void openItem(id.slice(NOTE.length));
    });
  listen();
  // The API is there from the moment on at which the reader allows it.
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}

/** Opens the collection in a tab, at an item where its key is given. */
export async function openItem(key: string): Promise<void> {
  const hash = key && `#${new URLSearchParams({ open: key }).toString()}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/collection.html')}${hash}` });
}

/** What the reader has switched on and the browser allows. */
export async function allowed(): Promise<{ follow: boolean; permitted: boolean; texts: boolean }> {
  const { follow, followTexts } = await readSettings();
  const [permitted, texts] = await Promise.all(
    [tweedeKamerOrigins, replyOrigins].map((origins) => browser.permissions.contains({ origins })),
  );
  return { follow, permitted: permitted === true, texts: followTexts && texts === true };
}
