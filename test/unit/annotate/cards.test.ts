import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAVE_MS } from '../../../lib/annotate/open-card';
import { PREPARE_MS, SHOW_MS } from '../../../lib/annotate/cards';
import { cite, related, resolvedOf, source } from './hand-made';
import { setUp } from './set-up';
import { trustEvents } from './trust';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(change?: Parameters<typeof setUp>[1]) {
  const all = setUp(undefined, change);
  const { document, annotation, reading, window } = all;
  annotation.showResolved(
    resolvedOf([cite(reading, 'Staatsblad 2090, 118'), cite(reading, 'Kamerstuk 29 385, nr. 4')], [source()]),
  );
  const { Event, KeyboardEvent, MouseEvent } = window as unknown as typeof globalThis;
  const note = document.querySelector('.nootnum') as HTMLElement;
  return {
    ...all,
    note,
    plain: document.querySelector('#broodtekst sup') as HTMLElement,
    reference: document.querySelector('.naslag-ref') as HTMLElement,
    cards: () => document.querySelectorAll('naslag-card').length,
    point: (type: string, at: Element, relatedTarget: Element | null = null) =>
      at.dispatchEvent(
        Object.assign(new Event(type, { bubbles: true }), { pointerType: 'mouse', relatedTarget }),
      ),
    press: (key: string, at: Element) =>
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    /** Whether the browser would go on to follow the link. */
    click: (at: Element, how: MouseEventInit = {}) =>
      at.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how })),
  };
}

describe('with the pointer', () => {
  it('shows a card after a rest, and no sooner', () => {
    const { note, cards, point } = open();
    point('pointerover', note);
    vi.advanceTimersByTime(SHOW_MS - 1);
    expect(cards()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(cards()).toBe(1);
  });

  it('shows nothing when the pointer only passes', () => {
    const { note, cards, point } = open();
    point('pointerover', note);
    vi.advanceTimersByTime(PREPARE_MS + 1);
    point('pointerout', note);
    vi.advanceTimersByTime(SHOW_MS * 2);
    expect(cards()).toBe(0);
  });

  it('closes a moment after leaving, and stays when the pointer moves into the card', () => {
    const { document, note, cards, point } = open();
    point('pointerover', note);
    vi.advanceTimersByTime(SHOW_MS);
    point('pointerout', note);
    vi.advanceTimersByTime(LEAVE_MS - 1);
    point('pointerenter', document.querySelector('naslag-card') as Element);
    vi.advanceTimersByTime(LEAVE_MS * 2);
    expect(cards()).toBe(1);
    point('pointerleave', document.querySelector('naslag-card') as Element);
    vi.advanceTimersByTime(LEAVE_MS);
    expect(cards()).toBe(0);
  });

  it('is pinned by a click, which then does not jump; a second click closes', () => {
    const { note, cards, point, click } = open();
    expect(click(note)).toBe(false);
    point('pointerout', note);
    vi.advanceTimersByTime(LEAVE_MS * 2);
    expect(cards()).toBe(1);
    click(note);
    expect(cards()).toBe(0);
  });

  it.each([[{ ctrlKey: true }], [{ metaKey: true }], [{ shiftKey: true }], [{ button: 1 }]])(
    'leaves a click with %o to the browser',
    (how) => {
      const { note, cards, click } = open();
      expect(click(note, how)).toBe(true);
      expect(cards()).toBe(0);
    },
  );

  it('leaves every click on a reference to the browser: it is a link', () => {
    const { reference, click } = open();
    expect(click(reference)).toBe(true);
  });

  it('closes a pinned card at a press elsewhere', () => {
    const { document, note, cards, click, point } = open();
    click(note);
    point('pointerdown', document.body);
    expect(cards()).toBe(0);
  });
});

describe('with the keyboard', () => {
  it('opens at once on focus, says so, and stands behind its word', () => {
    const { note, cards } = open();
    note.focus();
    expect(cards()).toBe(1);
    expect(note.getAttribute('aria-expanded')).toBe('true');
    expect(note.nextElementSibling?.localName).toBe('naslag-card');
  });

  it('Escape closes, keeps the focus at the word and the page from hearing it', () => {
    const { document, note, cards, press } = open();
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    note.focus();
    press('Escape', note);
    expect(cards()).toBe(0);
    expect(document.activeElement).toBe(note);
    expect(note.hasAttribute('aria-expanded')).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('Escape within the card gives the focus back, and the card does not open anew', () => {
    const { document, note, cards, press, click, inside } = open();
    click(note);
    inside('naslag-card', 'a')?.focus();
    expect(document.activeElement?.localName).toBe('naslag-card');
    press('Escape', document.querySelector('naslag-card') as Element);
    expect(document.activeElement).toBe(note);
    expect(cards()).toBe(0);
  });

  it('moves from word to word with one card', () => {
    const { note, reference, cards } = open();
    note.focus();
    reference.focus();
    expect(cards()).toBe(1);
    expect(reference.nextElementSibling?.localName).toBe('naslag-card');
  });

  it.each(['Enter', ' '])('makes a mark that is no link a button: %j pins its card', (key) => {
    const { document, plain, cards, press, annotation, before } = open();
    expect(plain.getAttribute('role')).toBe('button');
    plain.focus();
    expect(document.activeElement).toBe(plain);
    press(key, plain);
    vi.advanceTimersByTime(LEAVE_MS * 2);
    expect(cards()).toBe(1);
    press(key, plain);
    expect(cards()).toBe(0);
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what a card says', () => {
  it('a footnote: its text, then its source as a source', () => {
    const { note, inside, textOf } = open();
    note.focus();
    expect(textOf('naslag-card')).toContain('De Voorbeeldkrant, 9 januari 2099 (https://krant.example/123).');
    const links = [...(inside('naslag-card', '.source')?.querySelectorAll('a') ?? [])];
    expect(links.map((each) => [each.textContent, each.href])).toEqual([
      ['krant.example/123', 'https://krant.example/123'],
      ['Openen', 'https://krant.example/123'],
      ['Webarchief', 'https://web.archive.org/web/20990110/https://krant.example/123'],
    ]);
    expect(inside('naslag-card', '.facts')?.textContent).toBe(
      'De Voorbeeldkrant · Brug houdt buurt wakker · 9 januari 2099',
    );
  });

  it('a link of the page: its own card', () => {
    const { document, textOf } = open();
    (document.querySelector('a[href^=stb]') as HTMLElement).focus();
    expect(textOf('naslag-card')).toContain('Staatsblad 2090, 118');
  });

  it('a reference that the archive holds: title, date and people', () => {
    const { annotation, reference, textOf } = open();
    const named = related({ reasons: [{ kind: 'cites', values: ['Kamerstuk 29 385, nr. 4'] }] });
    annotation.showRelated({ document: [named], questions: {}, archived: 1 });
    reference.focus();
    expect(textOf('naslag-card')).toContain('geluidshinder door bruggen');
    expect(textOf('naslag-card')).toContain('2 maart 2098 · De Tweede (ABC)');
  });

  it('a footnote of several paragraphs: each apart, with its sign', () => {
    const { note, inside } = open((reading) => {
      const text = 'Zie ook: a. het bericht b. het besluit';
      reading.kamervraag.footnotes = [{ label: '1', text, urls: [] }];
      const element = reading.places.title;
      const lines = ['Zie', 'a.', 'het bericht', 'b.', 'het besluit'].map((words) => ({
        at: text.indexOf(words),
        element,
      }));
      Object.assign(reading.places.footnotes[0]?.text ?? {}, { lines });
    });
    note.focus();
    expect(
      [...(inside('naslag-card', '.ui')?.querySelectorAll('.words') ?? [])].map((each) => each.textContent),
    ).toEqual(['Zie ook: ', 'a. het bericht ', 'b. het besluit']);
  });

  it('hostile text is text', () => {
    const { note, inside } = open((reading) => {
      const text = '<img src=x onerror=alert(1)> <b>vet</b>';
      reading.kamervraag.footnotes = [{ label: '<i>1</i>', text, urls: [] }];
    });
    note.focus();
    expect(inside('naslag-card', 'img, i, .words b')).toBeNull();
    expect(inside('naslag-card', '.words')?.textContent).toBe('<img src=x onerror=alert(1)> <b>vet</b>');
  });

  it('where the sources cannot be known: the bare addresses, and never a script', () => {
    const { annotation, document, inside } = setUp(undefined, (reading) => {
      const urls = ['javascript:alert(1)', 'https://krant.example/123'];
      reading.kamervraag.footnotes = [{ label: '1', text: 'twee adressen', urls }];
    });
    annotation.showProblem('unreachable');
    (document.querySelector('.nootnum') as HTMLElement).focus();
    expect([...(inside('naslag-card', '.ui')?.querySelectorAll('a') ?? [])].map((each) => each.href)).toEqual(
      ['https://krant.example/123'],
    );
  });

  it('copies a reference in plain text, for the reader alone', async () => {
    const { window, note, inside, click } = open();
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    note.focus();
    const copy = inside('naslag-card', '[data-action=copy]') as HTMLElement;
    click(copy, { composed: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).not.toHaveBeenCalled();
    trustEvents(window);
    click(copy, { composed: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenCalledWith(
      "'Brug houdt buurt wakker', De Voorbeeldkrant 9 januari 2099, https://krant.example/123",
    );
    expect(copy.textContent).toBe('Gekopieerd');
    vi.unstubAllGlobals();
  });
});
