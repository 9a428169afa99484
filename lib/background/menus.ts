import { browser } from 'wxt/browser';
import { askPage } from '../ask';
import { allWords } from '../words/all-words';
import { speak, t, type MessageKey } from '../words/i18n';
import type { Keepable } from '../model/page-state';
import { sitePatterns } from '../model/site-hosts';
import { readSettings, watchSettings } from '../store';

type Contexts = ['page' | 'selection', ...('selection' | 'link')[]];
const anywhere: Contexts = ['page', 'selection', 'link'];

/**
 * The entries of the context menu. A menu is drawn before a page can say what lies under the pointer, so "this question" is
 * always there, and the bar says so where there is none.
 */
const entries: { id: Keepable; title: MessageKey; contexts: Contexts }[] = [
  { id: 'document', title: 'marks_menu_document', contexts: anywhere },
  { id: 'pointed', title: 'marks_menu_question', contexts: anywhere },
  { id: 'selection', title: 'marks_menu_passage', contexts: ['selection'] },
];

/** Saving and marking by context menu and keyboard. The page does it, as if its own button had been pressed. */
export function offerToKeep(): void {
  browser.runtime.onInstalled.addListener(() => void writeMenu());
  watchSettings(() => void writeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (entry) void wish(entry.id, tab?.id);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'document' || name === 'selection' || name === 'question') void wish(name, tab?.id);
  });
}

/** On a page that has nothing of ours, the popup says so: a key that does nothing is a riddle. */
async function wish(what: Keepable, tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  const heard = tab === undefined ? null : await askPage(tab, 'wish', { what });
  if (heard?.ok && heard.value) return;
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.error('Naslag: the popup cannot be opened from here', error);
  }
}

let writing: Promise<void> = Promise.resolve();

/** Writes the menu in the reader's language; one after the other, for entries of one id exclude each other. */
function writeMenu(): Promise<void> {
  writing = writing
    .then(async () => {
      speak(allWords((await readSettings()).language));
      await browser.contextMenus.removeAll();
      for (const { id, title, contexts } of entries)
        browser.contextMenus.create({
          id,
          title: t(title),
          contexts,
          documentUrlPatterns: sitePatterns, // elsewhere there is nothing to keep
        });
    })
    .catch((error: unknown) => console.error('Naslag: menu', error));
  return writing;
}
