import { count, longDate, type MessageKey, t } from '../words/i18n';
import type { PageReading } from '../sites/reading';
import type { Fate } from '../model/fate';
import { type Child, dotted, link, type Make, present } from './dom';
import { icon } from './icons';
import { questionCount } from './parts-in-words';
import { raise } from './shadow';
import type { Scheme } from './surface';

export type BarState = 'read' | 'marked' | 'complete';
export type PanelName = 'sources' | 'related' | 'menu';
/** What the bar's buttons do, by their `data-action`; only at trusted events. */
export type BarActions = Record<
  'save' | 'undo' | 'mark' | 'switch' | 'site' | 'collection' | 'options' | 'welcome',
  () => void
>;

/** The line under the page's title, and what unfolds below it. */
export interface Bar {
  host: HTMLElement;
  /** How far the page is; the bar never goes back. */
  reach(state: BarState): void;
  /** How many there are, in words. Null: cannot be known. */
  count(panel: 'sources' | 'related', words: string | null): void;
  saved(saved: boolean): void;
  /** What has become of the question, with the way there. */
  fate(fate: Fate): void;
  /** While the background answers: a second press does nothing. */
  busy(busy: boolean): void;
  /** One sentence, with what the reader can do about it; none to fall silent. */
  say(...sentence: Child[]): void;
  /** Shows what it says at the foot of the window for a while, where the bar itself is out of sight. */
  float(): void;
  on(on: boolean): void;
  /** Builds the open panel anew if it is this one: what it shows has come. */
  refresh(panel: PanelName): void;
  /** A panel is open, or the focus stands in the bar. */
  inUse(): boolean;
}

/** Long enough to read a sentence and to reach its button; it stays in the bar afterwards. */
const FLOAT_MS = 10_000;

const states: BarState[] = ['read', 'marked', 'complete'];
const stems = { sources: 'sources', related: 'earlier' } as const;

export function createBar(
  { kamervraag, places }: PageReading,
  make: Make,
  scheme: Scheme,
  panels: Record<PanelName, () => Child[]>,
  actions: BarActions,
): Bar {
  const document = places.title.ownerDocument;
  const { host, ui } = raise(document, 'naslag-bar', scheme);
  const button = (action: string, attributes: Record<string, string>, ...children: Child[]) =>
    make('button', { type: 'button', 'data-action': action, ...attributes }, ...children);
  const folded = { 'aria-expanded': 'false' };

  const waiting = { ...folded, class: 'count', disabled: '' };
  const counts = {
    sources: button('sources', waiting, counted('sources', '…')),
    related: button('related', waiting, counted('earlier', '…')),
  };
  // It keeps its room from the first paint on: what stands behind it stays where it is.
  const status = make('span', { class: 'fate' });
  const questions = questionCount(kamervraag);
  const notes = kamervraag.footnotes.length;
  const read = dotted(make, [
    questions > 0 && make('span', null, count('questions', questions)),
    notes > 0 && make('span', null, count('footnotes', notes)),
  ]);
  // Where a line is too short for all of it, what the reader sees on the page itself is folded into the menu.
  const own = make('span', { class: 'own' }, ...read);
  // What only the background knows keeps room for the widest likely words from the first paint on, and is seen once it
  // is there: nothing shifts, and no gap stays.
  const found = make(
    'span',
    {
      class: 'found',
      'data-room': ` · ${count('sources', 88)} · ${count('earlier', 88)}`,
      'data-waiting': '',
    },
    make(
      'span',
      null,
      read.length > 0 && make('span', { class: 'dot' }, ' · '),
      ...dotted(make, [counts.sources, counts.related]),
    ),
  );
  const saveWords = make('span', { 'data-room': t('bar_saved') }, t('bar_save'));
  const save = button('save', { class: 'save', disabled: '' }, icon(document, 'star'), saveWords);
  const switcher = button(
    'switch',
    { class: 'switch', role: 'switch', 'aria-checked': 'true', 'aria-label': t('bar_switch') },
    make('span', { class: 'yes' }, t('bar_on')),
    make('span', { class: 'no' }, t('bar_off')),
  );
  const menu = button(
    'menu',
    { class: 'more', 'aria-label': t('bar_menu'), ...folded },
    icon(document, 'more'),
  );
  const said = make('p', { class: 'said', role: 'status', 'aria-live': 'polite' });
  const panel = make('div', { class: 'panel', hidden: '' });
  const openers = { ...counts, menu };
  let unfolded: PanelName | null = null;
  let floating: ReturnType<typeof setTimeout> | undefined;

  ui.setAttribute('role', 'region');
  ui.setAttribute('aria-label', t('bar_label'));
  ui.append(
    make(
      'div',
      { class: 'bar' },
      make('span', { class: 'name' }, t('extensionName')),
      status,
      make('span', { class: 'counts' }, own, found),
      make('span', { class: 'asleep' }, t('bar_asleep')),
      make('span', { class: 'controls' }, save, switcher, menu),
    ),
    said,
    panel,
  );

  function land(): void {
    clearTimeout(floating);
    said.popover = null;
  }
  function unfold(name: PanelName | null): void {
    unfolded = name;
    for (const [each, opener] of Object.entries(openers))
      opener.setAttribute('aria-expanded', String(each === name));
    panel.hidden = name === null;
    const folded = name === 'menu' && make('p', { class: 'quiet folded' }, own.textContent);
    panel.replaceChildren(...(name ? present([folded, ...panels[name]()]) : []));
  }

  ui.addEventListener('click', (event) => {
    // The page can press our buttons by script; only the reader may save, switch or open.
    if (!event.isTrusted) return;
    const action = (event.target as Element).closest('[data-action]')?.getAttribute('data-action') ?? '';
    if (save.hasAttribute('aria-busy') && /save|undo|mark/.test(action)) return;
    if (action in openers) unfold(unfolded === action ? null : (action as PanelName));
    else if (action in actions) actions[action as keyof BarActions]();
  });
  ui.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !unfolded) return;
    event.stopPropagation();
    openers[unfolded].focus();
    unfold(null);
  });
  // A page without any heading has nothing to stand behind: there the bar stands on top.
  if (places.title.contains(document.body)) document.body.prepend(host);
  else places.title.after(host);
  host.dataset.state = 'read';

  return {
    host,
    reach(state) {
      if (states.indexOf(state) > states.indexOf(host.dataset.state as BarState)) host.dataset.state = state;
    },
    count(name, words) {
      counts[name].textContent = words ?? counted(stems[name], '–');
      counts[name].disabled = words === null;
      found.removeAttribute('data-waiting');
    },
    fate({ kind, date, url }) {
      const words = t(`fate_${kind}${date ? '' : '_once'}` as MessageKey, longDate(date ?? ''));
      status.replaceChildren(link(make, url, url ? `${words} →` : words));
    },
    saved(saved) {
      save.disabled = false;
      save.toggleAttribute('data-saved', saved);
      saveWords.textContent = t(saved ? 'bar_saved' : 'bar_save');
    },
    busy: (busy) => (busy ? save.setAttribute('aria-busy', 'true') : save.removeAttribute('aria-busy')),
    say(...sentence) {
      land();
      said.replaceChildren(...present(sentence));
    },
    float() {
      const { left, top } = host.getBoundingClientRect();
      // The page's own dialog may cover it too. jsdom knows no layout.
      if (!said.showPopover || document.elementFromPoint(left + 20, top + 10) === host) return;
      said.popover = 'manual';
      said.showPopover();
      floating = setTimeout(land, FLOAT_MS);
    },
    on(on) {
      ui.classList.toggle('off', !on);
      switcher.setAttribute('aria-checked', String(on));
      if (!on) unfold(null);
    },
    refresh: (name) => void (unfolded === name && unfold(name)),
    inUse: () => unfolded !== null || host.matches(':focus-within'),
  };
}

/** A count that is not known: `… bronnen`. */
const counted = (stem: 'sources' | 'earlier', mark: string) => t(`${stem}_other`, mark);
