import type { Make } from './dom';
import type { Ledger } from './ledger';
import { type CardContent, createOpenCard } from './open-card';
import type { Scheme } from './surface';

/** The pause after which a pointer seems to mean it: then the card is built, so that it is ready when it is shown. */
export const PREPARE_MS = 150;
/** A pointer that rests this long reads. Sooner, cards pop up under a pointer that only follows the lines. */
export const SHOW_MS = 500;

export interface Cards {
  /**
   * A card opens at `word`. `pins`: a plain click holds it open, instead of what the page does on a click.
   * The content is asked for when it is needed. The first to be attached at a word keeps it.
   */
  attach(word: Element, content: () => CardContent, pins: boolean): void;
  /** Closes the card that is open: its word may go. */
  close(): void;
}

/** The cards of one page: one listener a kind of event for all words, and never more than one card. */
export function createCards(root: Element, make: Make, scheme: Scheme, ledger: Ledger): Cards {
  const contents = new Map<Element, { content: () => CardContent; pins: boolean }>();
  const card = createOpenCard(root.ownerDocument, make, scheme);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function wordAt(target: EventTarget | null): Element | null {
    for (let at = target as Element | null; at && root.contains(at); at = at.parentElement) {
      if (contents.has(at)) return at;
    }
    return null;
  }

  const build = (word: Element) => card.build(contents.get(word)?.content() ?? { label: '', children: [] });

  function show(word: Element): void {
    clearTimeout(waiting);
    card.stay();
    if (card.word !== word) card.show(word, build(word), false);
  }

  /** The pointer has come to a word: it may only pass. */
  function mean(word: Element): void {
    clearTimeout(waiting);
    card.stay();
    if (card.word === word) return;
    card.leave();
    waiting = setTimeout(() => {
      const built = build(word);
      waiting = setTimeout(() => card.show(word, built, false), SHOW_MS - PREPARE_MS);
    }, PREPARE_MS);
  }

  /** Pins the card, or closes it where it was pinned. */
  function press(word: Element): void {
    if (card.word === word && card.pinned) return card.close();
    show(word);
    card.pin();
  }

  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    hear: (event: HTMLElementEventMap[K]) => void,
  ) => ledger.listen(root, type, hear);

  listen('pointerover', ({ target, pointerType }) => {
    const word = pointerType === 'touch' ? null : wordAt(target);
    if (word) mean(word);
  });
  listen('pointerout', ({ target, relatedTarget }) => {
    const word = wordAt(target);
    if (!word || word.contains(relatedTarget as Node | null)) return;
    clearTimeout(waiting);
    if (card.word === word) card.leave();
  });
  listen('focusin', ({ target }) => {
    const word = wordAt(target);
    if (word) show(word);
  });
  listen('focusout', ({ target, relatedTarget }) => {
    if (card.word && wordAt(target) === card.word && !card.owns(relatedTarget)) card.leave();
  });
  listen('click', (event) => {
    const word = wordAt(event.target);
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!word || !contents.get(word)?.pins || !plain) return;
    event.preventDefault();
    press(word);
  });
  listen('keydown', (event) => {
    const word = wordAt(event.target);
    // What is no link has Enter and Space to itself; a link leads where it leads, and its card is entered as a list is opened.
    const presses = !word?.closest('a[href]') && (event.key === 'Enter' || event.key === ' ');
    if (!word || !(presses || (event.altKey && event.key === 'ArrowDown'))) return;
    event.preventDefault();
    if (presses) return press(word);
    show(word);
    card.enter();
  });

  function close(): void {
    clearTimeout(waiting);
    card.close();
  }
  ledger.add(close);

  return {
    close,
    attach(word, content, pins) {
      if (!contents.has(word)) contents.set(word, { content, pins });
    },
  };
}
