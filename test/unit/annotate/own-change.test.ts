import { expect, it } from 'vitest';
import { isOwnChange } from '../../../lib/annotate';
import { page, related } from './hand-made';
import { setUp } from './set-up';
import { trustEvents } from './trust';

/** The changes that an observer of the whole page sees while `act` runs. */
function changesOf(act: (all: ReturnType<typeof setUp>) => void): MutationRecord[] {
  const all = setUp(page);
  trustEvents(all.window);
  all.annotation.showRelated({ document: [], questions: { 0: [related()] }, archived: 1 });
  const { MutationObserver } = all.window as unknown as typeof globalThis;
  const observer = new MutationObserver(() => undefined);
  observer.observe(all.document.documentElement, { childList: true, characterData: true, subtree: true });
  act(all);
  return observer.takeRecords();
}

it.each<[string, boolean, (all: ReturnType<typeof setUp>) => void]>([
  ['a card that opens', true, ({ document }) => document.querySelector<HTMLElement>('.nootnum')?.focus()],
  ['a list that unfolds', true, ({ inside }) => inside('naslag-tools', '.chip')?.click()],
  ['a paragraph that goes', false, ({ document }) => document.querySelector('.vraag p')?.remove()],
  [
    'a word that changes',
    false,
    ({ document }) => document.querySelector('i')?.firstChild?.replaceWith('nr. 27'),
  ],
  [
    'a text that is replaced, our chip in it',
    false,
    ({ document }) => document.querySelector('h2')?.replaceChildren('Vraag 9'),
  ],
])('%s: ours? %s', (_, ours, act) => {
  const changes = changesOf(act);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.every(isOwnChange)).toBe(ours);
});
