import { describe, expect, it } from 'vitest';
import { cite, related, resolvedOf, source } from './hand-made';
import { known, setUp } from './set-up';

const all = (document: Document) => [...document.querySelectorAll('a.naslag-ref')];

describe('marks', () => {
  it('makes one link of a citation across elements, with one stop for Tab', () => {
    const { document, annotation, reading } = setUp();
    annotation.showResolved(resolvedOf([cite(reading, 'Kamerstuk 36 200-V, nr. 26')]));
    const marks = all(document);
    expect(marks.map((mark) => mark.textContent?.replace(/\s+/g, ' '))).toEqual([
      'Kamerstuk 36 200-V,',
      'nr. 26',
    ]);
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual([null, '-1']);
    expect(marks[0]?.getAttribute('href')).toBe(
      'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
    );
    expect(marks[0]?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('marks several citations of one text node, in the right places', () => {
    const { document, annotation, reading } = setUp();
    const [first, second] = ['Kamerstuk 29 385, nr. 4', 'Kamerstuk 29 385, nr. 7'];
    annotation.showResolved(
      resolvedOf([cite(reading, first), cite(reading, second, { certainty: 'derived' })]),
    );
    expect(all(document).map((mark) => [mark.textContent, mark.getAttribute('data-certainty')])).toEqual([
      [first, 'exact'],
      [second, 'derived'],
    ]);
  });

  it('never doubles a link that the page has', () => {
    const { document, annotation, reading } = setUp();
    annotation.showResolved(resolvedOf([cite(reading, 'Staatsblad 2090, 118')]));
    expect(all(document)).toEqual([]);
    expect(document.querySelector('a a')).toBeNull();
  });

  it.each([
    ['no address', { url: null, certainty: 'none' as const }],
    ['an address that is not sure', { certainty: 'none' as const }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['a script in disguise', { url: ' java\nscript:alert(1)' }],
    ['data for an address', { url: 'data:text/html,<script>alert(1)</script>' }],
    ['a relative address', { url: '/kst-1.html' }],
    ['an offset that no longer fits', { start: 2, end: 7 }],
    ['a place that is not there', { place: { part: 'answer' as const, index: 9 } }],
  ])('makes no link of %s', (_, rest) => {
    const { document, annotation, reading, before } = setUp();
    annotation.showResolved(resolvedOf([cite(reading, 'Kamerstuk 29 385, nr. 4', rest)]));
    expect(all(document)).toEqual([]);
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps its places when the citations come anew', () => {
    const { document, annotation, reading } = setUp();
    const citation = cite(reading, 'Kamerstuk 29 385, nr. 7');
    annotation.showResolved(resolvedOf([citation]));
    annotation.showResolved(resolvedOf([citation, cite(reading, 'Kamerstuk 29 385, nr. 4')].reverse()));
    expect(all(document).map((mark) => mark.textContent)).toEqual([
      'Kamerstuk 29 385, nr. 4',
      'Kamerstuk 29 385, nr. 7',
    ]);
  });
});

describe('remove', () => {
  const full = () => {
    const all = setUp();
    const { annotation, reading } = all;
    const citations = [
      'Kamerstuk 36 200-V, nr. 26',
      'Kamerstuk 29 385, nr. 4',
      'Kamerstuk 29 385, nr. 7',
      'https://krant.example/123',
    ];
    annotation.showResolved(
      resolvedOf(
        citations.map((words) => cite(reading, words)),
        [source()],
      ),
    );
    annotation.showKnown(known);
    annotation.showRelated({
      document: [related()],
      questions: { 0: [related()], 1: [related()] },
      archived: 3,
    });
    return all;
  };

  it('leaves the page byte for byte as it was, however often it is called', () => {
    const { document, annotation, before } = full();
    expect(document.documentElement.outerHTML).not.toBe(before);
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    annotation.remove();
    annotation.switch(true);
    annotation.showResolved(resolvedOf([], [source()]));
    annotation.showRelated({ document: [], questions: {}, archived: 0 });
    annotation.showProblem('database');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the page its own text nodes', () => {
    const { reading, annotation } = full();
    annotation.remove();
    for (const { text } of reading.places.questions) {
      for (const run of text.runs) {
        expect(run.node.data.slice(run.offset, run.offset + run.length)).toBe(
          text.text.slice(run.start, run.start + run.length),
        );
      }
    }
  });

  it.each<[string, (document: Document) => void]>([
    ['emptied the text', (document) => document.querySelector('#broodtekst')?.replaceChildren()],
    ['removed a mark', (document) => document.querySelector('.naslag-ref')?.remove()],
    ['removed a paragraph', (document) => document.querySelector('.vraag p')?.remove()],
    [
      'removed the title and our bar with it',
      (document) => document.querySelector('main')?.replaceChildren(),
    ],
    ['put words between', (document) => document.querySelector('.naslag-ref')?.after('tussenvoegsel')],
    [
      'changed a marked word',
      (document) => document.querySelector('.naslag-ref')?.replaceChildren('ander woord'),
    ],
  ])('brings nothing back when the page itself has meanwhile %s', (_, change) => {
    const { document, annotation } = full();
    change(document);
    const text = document.body.textContent;
    annotation.remove();
    expect(document.body.textContent).toBe(text);
    expect(document.documentElement.outerHTML).not.toMatch(/naslag/);
  });

  it('off leaves the bar only, on brings all of it back', () => {
    const { document, annotation } = full();
    const on = document.documentElement.outerHTML;
    annotation.switch(false);
    expect(document.querySelectorAll('naslag-bar')).toHaveLength(1);
    expect(document.querySelector('.naslag-ref, naslag-tools, naslag-card, naslag-related')).toBeNull();
    annotation.switch(true);
    expect(document.documentElement.outerHTML).toBe(on);
  });
});
