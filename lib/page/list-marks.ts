import { ask } from '../ask';
import { markListed } from '../annotate/list-marks';
import type { ListMark } from '../model/list-mark';
import { listedLinks } from '../sites/listed-links';
import { speak, type Words } from '../words/i18n';
import type { Language } from '../model/settings';

/** Marks on a page of lists. After `end` nothing of them stands there. */
export interface ListMarks {
  /** Marks what the page lists now. */
  look(): Promise<void>;
  end(): void;
}

/**
 * At each document that a page lists, what archive and collection know of it: one message for all of them. Who comes back
 * to the page has read something meanwhile, or switched Naslag off.
 * @param words of a language, as they travel with the script
 */
export function createListMarks(page: Document, words: (language: Language) => Words): ListMarks {
  let marked = new Map<Element, { told: string; undo: (() => void) | null }>();
  let ended = false;

  function clear(): void {
    for (const { undo } of marked.values()) undo?.();
    marked = new Map();
  }
  function write(elements: Element[], marks: ListMark[]): void {
    const before = marked;
    marked = new Map();
    for (const [i, element] of elements.entries()) {
      const mark = marks[i];
      if (!mark || !element.isConnected) continue;
      const told = JSON.stringify(mark);
      const same = before.get(element);
      if (same?.told === told) before.delete(element);
      marked.set(element, same?.told === told ? same : { told, undo: markListed(element, mark) });
    }
    for (const { undo } of before.values()) undo?.();
  }
  async function look(): Promise<void> {
    const links = listedLinks(page, page.URL);
    if (links.length === 0) return clear();
    const host = page.location.hostname;
    const answer = await ask('listed', { host, documents: links.map(({ names }) => names) });
    if (ended || !answer.ok) return; // what was marked stays; the next look tries again
    if (answer.value === null) return clear();
    speak(words(answer.value.language));
    write(
      links.map(({ element }) => element),
      answer.value.marks,
    );
  }
  const back = () => {
    if (!page.hidden) void look();
  };
  page.addEventListener('visibilitychange', back);
  page.defaultView?.addEventListener('pageshow', back);

  return {
    look,
    end() {
      ended = true;
      page.removeEventListener('visibilitychange', back);
      page.defaultView?.removeEventListener('pageshow', back);
      clear();
    },
  };
}
