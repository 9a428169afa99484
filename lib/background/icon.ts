import { browser } from 'wxt/browser';
import { questionCount } from '../annotate/parts-in-words';
import { earlierInWords } from '../annotate/sureness';
import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import type { RelatedSet } from '../model/related';
import { readSettings } from '../store';
import { allWords } from '../words/all-words';
import { count, speak, t } from '../words/i18n';

const sizes = [16, 32, 48] as const;
const read = Object.fromEntries(sizes.map((size) => [size, `/icons/${size}.png`]));

/**
 * The icon of a tab whose page was read: in colour, with the number of its sources, and in its tooltip what was read. Any
 * other tab has what the manifest says, a grey one; the browser goes back to that when the tab goes on.
 */
export async function showRead(tabId: number, page: ReadPage): Promise<void> {
  speak(allWords((await readSettings()).language));
  await Promise.all([
    browser.action.setIcon({ tabId, path: read }),
    browser.action.setTitle({ tabId, title: t('icon_read', readInWords(page)) }),
    showBadge(tabId, page.resolved.sources.length),
  ]);
}

interface ReadPage {
  document: ReadDocument;
  resolved: Pick<Resolved, 'sources'>;
  /** Null where the archive could not be asked. */
  related: RelatedSet | null;
}

/** "13 vragen, 2 voetnoten, 7 bronnen, 4 eerdere vragen" */
function readInWords({ document: { kamervraag }, resolved: { sources }, related }: ReadPage): string {
  const [questions, notes] = [questionCount(kamervraag), kamervraag.footnotes.length];
  return [
    kamervraag.status === 'no-text' && t('icon_no_text'),
    questions > 0 && count('questions', questions),
    notes > 0 && count('footnotes', notes),
    count('sources', sources.length),
    related && earlierInWords(related.document),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A tab's own count goes before that of what has come to saved questions, which shows in every other tab. */
async function showBadge(tabId: number, sources: number): Promise<void> {
  if (sources === 0) {
    // Null, and not '', gives way to the count for all tabs; the types know only what Chromium documents.
    await browser.action.setBadgeText({ text: null, tabId } as unknown as { text: string; tabId: number });
    return;
  }
  await browser.action.setBadgeBackgroundColor({ color: '#1f4b7a', tabId });
  await browser.action.setBadgeText({ text: String(sources), tabId });
}
