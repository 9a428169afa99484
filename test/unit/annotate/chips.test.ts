import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, related } from './hand-made';
import { setUp } from './set-up';
import { trustEvents } from './trust';

function withChips(change?: Parameters<typeof setUp>[1], items = [related(), related({ key: 'b' })]) {
  const all = setUp(page, change);
  trustEvents(all.window);
  all.annotation.showRelated({ document: items, questions: { 1: items }, archived: 3 });
  return { ...all, chip: all.inside('naslag-tools', '.chip', 1) as HTMLElement };
}

/** In how many rows of buttons a chip stands, question by question. */
function chipsOf({ document, inside }: ReturnType<typeof setUp>): number[] {
  const rows = [...document.querySelectorAll('naslag-tools')];
  return rows.map((_, i) => (inside('naslag-tools', '.chip', i) ? 1 : 0));
}

describe('chips', () => {
  it('stand only where there is something, behind the heading and not in it', () => {
    const all = withChips();
    expect(all.chip.textContent).toBe('2 eerdere');
    expect(chipsOf(all)).toEqual([0, 1]);
    const heading = all.document.querySelectorAll('.vraag h2')[1];
    expect(heading?.nextElementSibling?.localName).toBe('naslag-tools');
    expect(heading?.querySelector('naslag-tools')).toBeNull();
  });

  it('stand below the question where it has no heading', () => {
    const { document } = withChips((reading) => {
      for (const question of reading.places.questions) question.heading = null;
    });
    expect(document.querySelectorAll('.vraag p')[1]?.nextElementSibling?.localName).toBe('naslag-tools');
  });

  it('unfold the list behind the question, and fold it', () => {
    const { document, chip, textOf, annotation, before } = withChips();
    chip.click();
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('.vraag p')[1]?.nextElementSibling?.localName).toBe('naslag-related');
    expect(textOf('naslag-related')).toContain('2 maart 2098 · De Tweede (ABC) · beantwoord');
    chip.click();
    expect(document.querySelector('naslag-related')).toBeNull();
    chip.click();
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('mark the shared words of the matching question, in capitals or not', () => {
    const { chip, inside } = withChips();
    chip.click();
    const quote = inside('naslag-related', 'blockquote');
    expect(quote?.textContent).toBe('Vraag 2: Hoe vaak klagen buurtbewoners over Bruggen in hun buurt?');
    expect([...(quote?.querySelectorAll('mark') ?? [])].map((each) => each.textContent)).toEqual([
      'Bruggen',
      'buurt',
    ]);
  });

  it('show what others wrote as text and follow no script', () => {
    const hostile = related({
      subject: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      authors: [{ name: '<b>A</b>', party: '"><script>' }],
      match: { numbers: [], text: '<i>.*+?^${}()|[]\\</i>', words: ['<i>', '.*+?^${}()|[]\\'] },
      reasons: [{ kind: 'same-words', values: ['<u>'] }],
    });
    const { chip, inside, textOf } = withChips(undefined, [hostile]);
    chip.click();
    expect(inside('naslag-related', 'img, a, script, i, u, .quiet b')).toBeNull();
    expect(textOf('naslag-related')).toContain('<img src=x onerror=alert(1)>');
    expect(textOf('naslag-related')).toContain('<i>.*+?^${}()|[]\\</i>');
  });

  it.each<[string | null, string[], string | null, boolean[]]>([
    ['1 eerdere', ['sure 0'], 'Mogelijk verwant (2)', [true, false, false]],
    ['2 eerdere', ['sure 1', 'sure 2'], 'Mogelijk verwant (1)', [false, true, true]],
    ['2 eerdere', ['sure 0', 'sure 1'], null, [true, true]],
    [null, [], null, [false, false]],
  ])('count %s and list %j, and fold under %s what is only possible: %j', (words, listed, folded, sure) => {
    const items = sure.map((sure, i) =>
      related({ key: `${i}`, subject: `${sure ? 'sure' : 'unsure'} ${i}`, sure }),
    );
    const all = withChips(undefined, items);
    const { chip, inside } = all;
    expect(chipsOf(all)).toEqual([0, words ? 1 : 0]);
    expect(chip?.textContent ?? null).toBe(words);
    if (!words) return;
    chip.click();
    const ui = inside('naslag-related', '.ui');
    expect(ui?.getAttribute('aria-label')).toMatch(new RegExp(`^${parseInt(words)} eerdere vra`));
    const subjects = (within: string) =>
      [...(ui?.querySelectorAll(`${within} .subject`) ?? [])].map((each) => each.textContent);
    expect(subjects('.ui > ol')).toEqual(listed);
    expect(ui?.querySelector('summary')?.textContent ?? null).toBe(folded);
    expect(subjects('details:not([open])')).toHaveLength(sure.length - listed.length);
    expect(ui?.lastElementChild?.localName).toBe(folded ? 'details' : 'ol');
  });

  it('fold the whole list at Escape within what is only possible', () => {
    const { document, chip, inside, window } = withChips(undefined, [related(), related({ sure: false })]);
    chip.click();
    const summary = inside('naslag-related', 'summary');
    const { KeyboardEvent } = window as unknown as typeof globalThis;
    summary?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(document.querySelector('naslag-related')).toBeNull();
    expect(document.activeElement?.localName).toBe('naslag-tools');
  });

  it('name a follow-up as such', () => {
    const { chip, textOf } = withChips(undefined, [related({ followUp: true, status: 'unknown' })]);
    chip.click();
    expect(textOf('naslag-related')).toContain('De Tweede (ABC) · vervolg · —');
  });
});

it('a page cannot unfold a list by script', () => {
  const { annotation, inside, document } = setUp();
  annotation.showRelated({ document: [], questions: { 0: [related()] }, archived: 1 });
  inside('naslag-tools', '.chip')?.click();
  expect(inside('naslag-tools', '.chip')).not.toBeNull();
  expect(document.querySelector('naslag-related')).toBeNull();
});

describe('another set of earlier questions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const other = { document: [related({ key: 'c' })], questions: { 0: [related({ key: 'c' })] }, archived: 3 };
  const counted = ({ inside }: ReturnType<typeof withChips>) =>
    inside('naslag-bar', '[data-action="related"]')?.textContent;
  const standsAt = chipsOf;

  it('takes the place of the one before, and touches nothing else', () => {
    const all = withChips();
    const { document, annotation, before } = all;
    const { MutationObserver } = all.window as Window & typeof globalThis;
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    annotation.showRelated(other);
    expect(changes.takeRecords()).toEqual([]); // the rows stay, and chips stand in their shadow
    expect([counted(all), standsAt(all)]).toEqual(['1 eerdere vraag', [1, 0]]);
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  type All = ReturnType<typeof withChips>;
  const opener = ({ inside }: All) => inside('naslag-bar', '[data-action="related"]');
  const elsewhere = ({ document }: All) => document.querySelector<HTMLElement>('a.nootnum')?.focus();
  it.each<[string, (all: All) => unknown, (all: All) => unknown]>([
    ['a list is unfolded', ({ chip }) => chip.click(), ({ chip }) => chip.click()],
    ['the focus is on a chip', ({ chip }) => chip.focus(), elsewhere],
    ['a panel is open', (all) => opener(all)?.click(), (all) => opener(all)?.click()],
    ['the focus is in the bar', (all) => opener(all)?.focus(), elsewhere],
  ])('waits as long as %s', (_, begin, end) => {
    const all = withChips();
    begin(all);
    const before = all.document.documentElement.outerHTML;
    all.annotation.showRelated({ ...other, document: [] }); // overtaken
    all.annotation.showRelated(other);
    vi.advanceTimersByTime(60_000);
    expect(all.document.documentElement.outerHTML).toBe(before);
    expect([counted(all), standsAt(all)]).toEqual(['2 eerdere vragen', [0, 1]]);
    end(all);
    vi.advanceTimersByTime(2000);
    expect([counted(all), standsAt(all)]).toEqual(['1 eerdere vraag', [1, 0]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not come where the page was left meanwhile', () => {
    const all = withChips();
    all.chip.click();
    all.annotation.showRelated(other);
    all.annotation.remove();
    vi.advanceTimersByTime(2000);
    expect(all.document.documentElement.outerHTML).toBe(all.before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
