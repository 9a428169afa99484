import { browser } from 'wxt/browser';
import { allWords } from '../words/all-words';
import { count, speak, t } from '../words/i18n';
import { replyOrigins, tweedeKamerOrigins } from '../open-data';
import { countUnseen, listNews, readSettings, readSettingsForSure, type News } from '../store';

/**
 * What has come is counted on the button, in a colour of its own. In a tab with a document the count of its sources goes
 * before: it is what that tab is about, and the popup tells what has come there too.
 */
const NEWS_COLOUR = '#8a3b12';
const NOTE = 'news:';

/**
 * Counts on the button what has come to saved questions and what was found for followed searches, as far as it was not seen.
 * A browser that starts anew has forgotten it.
 * @returns what has come to saved questions
 */
export async function showNews(): Promise<News[]> {
  const [news, found] = await Promise.all([listNews(), countUnseen()]);
  const all = news.length + found;
  await browser.action.setBadgeBackgroundColor({ color: NEWS_COLOUR });
  await browser.action.setBadgeText({ text: all > 0 ? String(all) : '' });
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

/** Opens the collection at what is followed. */
export async function openFollowed(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/collection.html')}#tab=followed` });
}

/** What the reader has switched on and the browser allows. */
export async function allowed(): Promise<{
  follow: boolean;
  watch: boolean;
  permitted: boolean;
  texts: boolean;
}> {
  const { follow, watch, followTexts } = await readSettingsForSure();
  const [permitted, texts] = await Promise.all(
    [tweedeKamerOrigins, replyOrigins].map((origins) => browser.permissions.contains({ origins })),
  );
  return { follow, watch, permitted: permitted === true, texts: followTexts && texts === true };
}
