import { t } from '../words/i18n';
import { positionCard } from './card-position';
import type { Child, Make } from './dom';
import { icon } from './icons';
import { createLedger, type Ledger } from './ledger';
import { raise } from './shadow';
import type { Scheme } from './surface';

/** Time to move from the word into the card, or back to the word when the hand slips. */
export const LEAVE_MS = 300;

export interface CardContent {
  /** What the card is, for a screen reader: "Voetnoot 1". */
  label: string;
  children: Child[];
  /** It shows the reader's own words, which are none of the page's business. */
  isOwn?: boolean;
}

/** A card that is not in the page yet. */
export interface BuiltCard {
  host: HTMLElement;
  box: HTMLElement;
}

/** The one card that is open, if any. */
export interface OpenCard {
  /** The word whose card it is. */
  readonly word: Element | null;
  readonly pinned: boolean;
  /** Builds a card that `show` can put up. */
  build(content: CardContent): BuiltCard;
  show(word: Element, card: BuiltCard, pinned: boolean): void;
  /** Holds it open; from then on Tab leads into it. */
  pin(): void;
  /** Holds it open and brings the focus into it. */
  enter(): void;
  /** Closes it in a moment, unless it is pinned or `stay` is called. */
  leave(): void;
  stay(): void;
  /** Closes it now. The focus goes back to the word if it was in the card. */
  close(): void;
  /** Does this element belong to the card or its word? */
  owns(target: EventTarget | null): boolean;
}

export function createOpenCard(document: Document, make: Make, scheme: Scheme): OpenCard {
  let open: { word: Element; host: HTMLElement; box: HTMLElement; pinned: boolean; ledger: Ledger } | null =
    null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const card: OpenCard = {
    get word() {
      return open?.word ?? null;
    },
    get pinned() {
      return open?.pinned ?? false;
    },
    build({ label, children, isOwn }) {
      const { host, ui } = raise(document, 'naslag-card', scheme, isOwn ? 'closed' : 'open');
      const close = make('button', { class: 'close', type: 'button', 'aria-label': t('card_close') });
      close.append(icon(document, 'close'));
      close.addEventListener('click', () => card.close());
      const box = make(
        'div',
        { class: 'card', role: 'dialog', 'aria-label': label, popover: 'manual' },
        ...children,
        close,
      );
      ui.append(box);
      // Until it is pinned or entered, Tab goes on to what the page says: a text has more cards than one wants to walk through.
      for (const inner of within(box)) inner.tabIndex = -1;
      return { host, box };
    },
    show(word, { host, box }, pinned) {
      card.close();
      const ledger = createLedger();
      open = { word, host, box, pinned: false, ledger };
      if (pinned) card.pin();
      // Behind the word, so that Tab leads into it; behind a link around the word, so that no click falls through.
      (word.parentElement?.closest('a[href]') ?? word).after(host);
      ledger.add(() => host.remove());
      // A mark is text, and text does not unfold.
      if (word.localName !== 'mark') ledger.setAttribute(word, 'aria-expanded', 'true');
      box.showPopover?.(); // the top layer: above the page's own dialogs, clipped by nothing
      place(word, box);
      listen(host, () => place(word, box), ledger);
    },
    pin() {
      if (!open) return;
      open.pinned = true;
      for (const inner of within(open.box)) inner.removeAttribute('tabindex');
    },
    enter() {
      card.pin();
      if (open) within(open.box)[0]?.focus();
    },
    leave() {
      card.stay();
      if (open && !open.pinned) leaving = setTimeout(() => card.close(), LEAVE_MS);
    },
    stay: () => clearTimeout(leaving),
    close() {
      card.stay();
      if (!open) return;
      const { word, host, ledger } = open;
      const hadFocus = (host.getRootNode() as Document | ShadowRoot).activeElement === host;
      ledger.undo();
      if (hadFocus) (word as HTMLElement).focus(); // still open for `focusin`: the card does not open anew
      open = null;
    },
    owns: (target) => !!open && !!target && (open.host === target || open.word.contains(target as Node)),
  };

  function listen(host: HTMLElement, move: () => void, ledger: Ledger): void {
    ledger.listen(host, 'pointerenter', card.stay);
    ledger.listen(host, 'pointerleave', card.leave);
    ledger.listen(host, 'focusout', ({ relatedTarget }) => void (card.owns(relatedTarget) || card.leave()));
    ledger.listen(document, 'scroll', move, { capture: true, passive: true });
    if (document.defaultView) ledger.listen(document.defaultView, 'resize', move);
    // The word may stand in a shadow root: then the target is its host, as seen from here.
    const elsewhere = (event: Event) =>
      void (event.composedPath().some((at) => at === host || at === open?.word) || card.close());
    ledger.listen(document, 'pointerdown', elsewhere, { capture: true });
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation(); // the dialog that the text may stand in stays open
      card.close();
    };
    ledger.listen(document, 'keydown', escape, { capture: true });
  }

  return card;
}

/** What can have the focus in a card; its first is what one comes for, its last closes it. */
const within = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('a, button')];

/** One write after the reads; a card is small and alone. */
function place(word: Element, box: HTMLElement): void {
  const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const page = word.ownerDocument.documentElement;
  const { left, top } = positionCard(
    at,
    { width, height },
    { width: page.clientWidth, height: page.clientHeight },
  );
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
