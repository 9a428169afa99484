import { describe, expect, it } from 'vitest';
import { page, related } from './hand-made';
import { setUp } from './set-up';
import { trustEvents } from './trust';

function withChips(change?: Parameters<typeof setUp>[1], items = [related(), related({ key: 'b' })]) {
  const all = setUp(page, change);
  trustEvents(all.window);
  all.annotation.showRelated({ document: items, questions: { 1: items }, archived: 3 });
  return { ...all, chip: all.inside('naslag-chip', 'button') as HTMLElement };
}

describe('chips', () => {
  it('stand only where there is something, in the heading', () => {
    const { document, chip } = withChips();
    expect(chip.textContent).toBe('2 eerdere');
    expect(document.querySelectorAll('naslag-chip')).toHaveLength(1);
    expect(document.querySelectorAll('.vraag h2')[1]?.lastElementChild?.localName).toBe('naslag-chip');
  });

  it('stand below the question where it has no heading', () => {
    const { document } = withChips((reading) => {
      for (const question of reading.places.questions) question.heading = null;
    });
    expect(document.querySelectorAll('.vraag p')[1]?.nextElementSibling?.localName).toBe('naslag-chip');
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

  it('name a follow-up as such', () => {
    const { chip, textOf } = withChips(undefined, [related({ followUp: true, status: 'unknown' })]);
    chip.click();
    expect(textOf('naslag-related')).toContain('De Tweede (ABC) · vervolg · —');
  });
});

it('a page cannot unfold a list by script', () => {
  const { annotation, inside, document } = setUp();
  annotation.showRelated({ document: [], questions: { 0: [related()] }, archived: 1 });
  inside('naslag-chip', 'button')?.click();
  expect(document.querySelector('naslag-related')).toBeNull();
});
