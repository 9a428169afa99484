import { describe, expect, it } from 'vitest';
import { cite, page, resolvedOf } from './hand-made';
import { known, setUp } from './set-up';
import { trustEvents } from './trust';

const place = { part: 'question' as const, index: 1 };

function marked(words: string, note = '') {
  const all = setUp(page);
  const { annotation, reading, document } = all;
  annotation.showResolved(
    resolvedOf([cite(reading, 'Kamerstuk 29 385, nr. 4'), cite(reading, 'Kamerstuk 29 385, nr. 7')]),
  );
  const start = reading.places.questions[1]?.text.text.indexOf(words) ?? -1;
  const passages = [{ id: 'p', place, start, end: start + words.length, note }];
  annotation.showKnown({ ...known, saved: true, passages });
  return { ...all, passages, marks: () => [...document.querySelectorAll('mark.naslag-passage')] };
}

describe('a marked passage', () => {
  it('lies over links of the page and of ours, in pieces, with one stop for Tab', () => {
    const { marks, document } = marked('Staatsblad 2090, 118, Kamerstuk 29 385, nr. 4 en');
    expect(
      marks().map((mark) => [mark.textContent, mark.closest('a')?.className, mark.getAttribute('tabindex')]),
    ).toEqual([
      ['Staatsblad 2090, 118', '', null],
      [', ', undefined, '0'],
      ['Kamerstuk 29 385, nr. 4', 'naslag-ref', null],
      [' en', undefined, null],
    ]);
    expect(document.querySelectorAll('a.naslag-ref')).toHaveLength(2);
  });

  it('that is nothing but a link is a stop for Tab itself', () => {
    expect(
      marked('Kamerstuk 29 385, nr. 7')
        .marks()
        .map((mark) => mark.getAttribute('tabindex')),
    ).toEqual(['0']);
  });

  it('shows its note as text, and is taken away by the reader alone', () => {
    const { marks, textOf, inside, actions, window, document } = marked('Kent u', '<b>noot</b>');
    (marks()[0] as HTMLElement).focus();
    expect(textOf('naslag-card')).toContain('<b>noot</b>');
    // The page's scripts can look into every card but the one with the reader's own words.
    expect(document.querySelector('naslag-card')?.shadowRoot).toBeNull();
    inside('naslag-card', '[data-action=unmark]')?.click();
    expect(actions.keep).not.toHaveBeenCalled();
    trustEvents(window);
    inside('naslag-card', '[data-action=unmark]')?.click();
    expect(actions.keep).toHaveBeenCalledWith({ act: 'unmark', ids: ['p'], whole: false });
  });

  it('comes and goes without the links under it, and the card with it', () => {
    const { annotation, marks, document, passages, before } = marked('u Staatsblad');
    (marks()[0] as HTMLElement).focus();
    expect(document.querySelectorAll('naslag-card')).toHaveLength(1);
    annotation.showKnown({ ...known, saved: true });
    expect(marks()).toEqual([]);
    expect(document.querySelectorAll('naslag-card')).toHaveLength(0);
    expect(document.querySelectorAll('a.naslag-ref')).toHaveLength(2);
    annotation.showKnown({ ...known, saved: true, passages });
    expect(marks()).toHaveLength(2);
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is said where the page has lost it', () => {
    const { annotation, textOf } = marked('Kent u');
    annotation.showKnown({ ...known, saved: true, lost: ['q', 'r'] });
    expect(textOf('naslag-bar')).toContain('2 gemarkeerde passages staan niet meer zo op deze pagina');
  });
});

describe('stars', () => {
  const star = (all: ReturnType<typeof setUp>, i: number) => all.inside('naslag-tools', '.star', i);

  it('stand at each question, say its number, and save it for the reader alone', () => {
    const all = setUp(page);
    all.annotation.showResolved(resolvedOf([]));
    all.annotation.showKnown({ ...known, saved: true, questions: [2] });
    expect([0, 1].map((i) => star(all, i)?.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(star(all, 0)?.getAttribute('aria-label')).toBe('Bewaar vraag 1');
    star(all, 0)?.click();
    expect(all.actions.keep).not.toHaveBeenCalled();
    trustEvents(all.window);
    star(all, 0)?.click();
    expect(all.actions.keep).toHaveBeenLastCalledWith({ act: 'save', questions: [1] });
    star(all, 1)?.click();
    expect(all.actions.keep).toHaveBeenLastCalledWith({ act: 'let-go', questions: [2], whole: false });
  });

  it('are not there for questions without a number', () => {
    const all = setUp(page, ({ kamervraag }) => kamervraag.questions.forEach((each) => (each.numbers = [])));
    all.annotation.showResolved(resolvedOf([]));
    all.annotation.showKnown(known);
    expect(all.document.querySelector('naslag-tools')).not.toBeNull();
    expect(star(all, 0)).toBeNull();
  });
});
