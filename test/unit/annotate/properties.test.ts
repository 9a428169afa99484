import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTools } from '../../../lib/page-tools/create-tools';
import { annotate } from '../../../lib/annotate';
import { resolve } from '../../../lib/citations/resolve';
import type { FoundPassage } from '../../../lib/model/passage';
import { citable } from '../../../lib/export/citable';
import { ok } from '../../../lib/model/result';
import { readPage, type PageReading } from '../../../lib/sites';
import { textAt } from '../../../lib/sites/text-at';
import { open } from '../../sites/parse';
import { damage, hurt } from '../sites/damage';
import { fixtureFolder, savedPages } from '../sites/pages';
import { related } from './hand-made';
import { known, speakDutch } from './set-up';

const pages = savedPages(fixtureFolder).filter(({ expected }) => expected.isKamervraag);

/** Marks over all kinds of things: from the start to the middle of each text, and from a third to its end, over the first. */
function passagesIn({ places }: PageReading): FoundPassage[] {
  const parts = ['heading', 'question', 'answer', 'explanation', 'notice', 'footnote'] as const;
  return parts.flatMap((part) =>
    [0, 1].flatMap((index) => {
      const length = textAt(places, { part, index })?.text.length ?? 0;
      const place = { part, index };
      return [
        { id: `${part} ${index} a`, place, start: 0, end: length >> 1, note: '' },
        { id: `${part} ${index} b`, place, start: Math.floor(length / 3), end: length, note: 'noot' },
      ];
    }),
  );
}

/** Everything that can be shown on a page, as the background would answer for it. */
function annotateWhole(reading: PageReading, url: string) {
  speakDutch();
  const annotation = annotate(reading, {
    keep: async () => ok({ known, said: '', way: null }),
    written: () => undefined,
    unfold: () => undefined,
    switchSite: () => undefined,
    skeleton: async () => '',
    switchPage: () => undefined,
    open: () => undefined,
    loadTools: () => Promise.resolve(createTools),
    keys: () => true,
    version: '0.1.0',
  });
  annotation.showResolved(citable(resolve({ ...reading, url })));
  annotation.showKnown({ ...known, saved: true, questions: [1], passages: passagesIn(reading) });
  const questions = Object.fromEntries(reading.kamervraag.questions.map((_, i) => [i, [related()]]));
  annotation.showRelated({ document: [related()], questions, archived: 1 });
  return annotation;
}

describe('a page, damaged in any way', () => {
  it('is after annotating and removing what it was, to the letter', () => {
    let annotated = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(damage, { maxLength: 12 }),
        ({ html, url }, damages) => {
          const document = open(html);
          for (const each of damages) hurt(document, each);
          const before = document.documentElement.outerHTML;
          const reading = readPage(document, url);
          if (!reading) return;
          annotated++;
          const annotation = annotateWhole(reading, url);
          expect(document.documentElement.outerHTML).not.toBe(before);
          annotation.switch(false);
          annotation.switch(true);
          annotation.remove();
          expect(document.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 120 },
    );
    expect(annotated).toBeGreaterThan(60);
  }, 120_000);

  it('bites: a mark that stays behind is seen', () => {
    const { html, url } = pages.find(({ name }) => name === 'obk-answer') ?? { html: '', url: '' };
    const document = open(html);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, url);
    if (!reading) throw new Error('the page was not read');
    annotateWhole(reading, url);
    expect(document.documentElement.outerHTML).not.toBe(before);
    expect(document.querySelectorAll('.naslag-ref').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('mark.naslag-passage').length).toBeGreaterThan(3);
    expect(document.querySelectorAll('naslag-tools').length).toBeGreaterThan(0);
  });
});
