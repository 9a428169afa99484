import { beforeAll, describe, expect, it } from 'vitest';
import { makeBibtex } from '../../../lib/export/bibtex';
import { makeCitations } from '../../../lib/export/citation-lists';
import { makeCslJson } from '../../../lib/export/csl-json';
import { makeCsv } from '../../../lib/export/csv';
import { makeMarkdown } from '../../../lib/export/markdown';
import { referencesOf } from '../../../lib/export/reference';
import { richDocument } from '../../../lib/export/rich-text';
import { makeRis } from '../../../lib/export/ris';
import type { ReadDocument } from '../../../lib/model/document';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { question } from '../documents';
import { kept, makeItem, options, speakDutch } from './items';

beforeAll(speakDutch);

const aanhangsel = (
  kind: Kamervraag['kind'],
  number: number,
  day: string,
  change: Partial<Kamervraag> = {},
) =>
  question({
    kind,
    officialId: `ah-tk-20972098-${number}`,
    aanhangselnummer: number,
    answered: day,
    questions: [],
    ...change,
  });
const asked = question();
const postponed = aanhangsel('postponement', 7, '2098-01-31');
const answered = aanhangsel('answer', 12, '2098-02-20');
const withdrawn = aanhangsel('withdrawal', 9, '2098-02-03');
/** On the Tweede Kamer's own site, which knows no number in the Aanhangsel. */
const letter = question(
  { kind: 'answer', officialId: null, documentnummer: '2098D00077', answered: '2098-02-20', questions: [] },
  { site: 'tweedekamer', url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098D00077' },
);
/** An answer that stands in the Aanhangsel of the next year of sittings. */
const later = aanhangsel('answer', 3, '2098-09-20', { vergaderjaar: '2098-2099' });

const ownForm = 'Kamervragen van Voorbeeld van 10 januari 2098, nr. 2098Z00011.';
const numbered = (number: number, year = '2097/98') => `Aanhangsel Handelingen II ${year}, nr. ${number}.`;

/** What an item of these documents is cited as, with the day, the address and the type that go with it. */
const cases: [name: string, documents: ReadDocument[], citation: string, cited: ReadDocument, day: string][] =
  [
    ['a question alone', [asked], ownForm, asked, '2098-01-10'],
    ['its answer', [asked, answered], numbered(12), answered, '2098-02-20'],
    ['the answer, not the notice', [asked, postponed, answered], numbered(12), answered, '2098-02-20'],
    ['an answer alone', [answered], numbered(12), answered, '2098-02-20'],
    ['the answer without its question', [postponed, answered], numbered(12), answered, '2098-02-20'],
    [
      'the numbered of two answers',
      [asked, postponed, letter, answered],
      numbered(12),
      answered,
      '2098-02-20',
    ],
    ['an answer without a number', [asked, postponed, letter], ownForm, letter, '2098-02-20'],
    ['a number with its own year', [asked, postponed, later], numbered(3, '2098/99'), later, '2098-09-20'],
    ['a question that was postponed', [asked, postponed], ownForm, asked, '2098-01-10'],
    ['a question that was withdrawn', [asked, withdrawn, postponed], ownForm, asked, '2098-01-10'],
    [
      'a notice of postponement',
      [postponed],
      'Aanhangsel Handelingen II 2097/98, nr. 7 (uitstelbericht).',
      postponed,
      '2098-01-31',
    ],
    [
      'a withdrawal',
      [postponed, withdrawn],
      'Aanhangsel Handelingen II 2097/98, nr. 9 (intrekking).',
      withdrawn,
      '2098-02-03',
    ],
  ];

const typeOf = { question: 'Kamervragen', answer: 'Antwoord op Kamervragen' } as Record<string, string>;

describe('what is cited', () => {
  it.each(cases)('is %s, in whatever order they were saved', (_, documents, citation, cited, day) => {
    for (const order of ordersOf(documents)) {
      const item = makeItem(order.map((document) => kept(document)));
      const [reference] = referencesOf([item]);
      const { kamervraag, url } = cited;
      const { aanhangselnummer, kind } = kamervraag;
      expect(reference).toMatchObject({
        date: day,
        url,
        number: aanhangselnummer === null ? '2098Z00011' : String(aanhangselnummer),
        series: aanhangselnummer === null ? null : citation.slice(0, citation.indexOf(', nr. ')),
        ...(typeOf[kind] && { type: typeOf[kind] }),
      });
      expect(makeCitations([item])).toBe(`${citation}\n`);
      const places = [url, citation];
      for (const place of places) {
        expect(makeCsv([item], options)).toContain(place);
        expect(makeMarkdown([item], options)).toContain(place);
        expect(makeRis([item])).toContain(place);
      }
      expect(makeCslJson([item])).toContain(url);
      expect(makeBibtex([item])).toContain(day.slice(0, 4));
      expect(richDocument(item, url, () => null).text).toContain(citation);
    }
  });

  it('keeps the key of what was saved first, which may stand in a text already', () => {
    const [before] = referencesOf([makeItem([kept(asked)])]);
    const [after] = referencesOf([makeItem([kept(asked), kept(postponed), kept(answered)])]);
    expect(after?.key).toBe(before?.key);
  });
});

function ordersOf<T>(all: T[]): T[][] {
  if (all.length < 2) return [all];
  return all.flatMap((first, i) =>
    ordersOf(all.filter((_, other) => other !== i)).map((rest) => [first, ...rest]),
  );
}
