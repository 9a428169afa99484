import { beforeAll, describe, expect, it } from 'vitest';
import { citationOf } from '../../../lib/export/facts';
import { makeCslJson, makeLegalCslJson } from '../../../lib/export/csl-json';
import type { CollectionItem } from '../../../lib/model/collection';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { question } from '../documents';
import { answeredItem, kept, makeItem, speakDutch } from './items';

beforeAll(speakDutch);

type Entry = Record<string, string | undefined>;
const read = (make: (items: CollectionItem[]) => string, item: CollectionItem) =>
  (JSON.parse(make([item])) as Entry[])[0] ?? {};

/**
 * What the Leidraad's style prints of a bill, in a footnote and in the list of sources: the same rules in words of our own.
 * Of the style: https://www.zotero.org/styles/leidraad-voor-juridische-auteurs
 */
const prefixed = (prefix: string, value: string | undefined) => (value ? `${prefix}${value}` : '');
const listed = (entry: Entry) =>
  `${prefixed('', entry['container-title'])}${prefixed(' ', entry.volume)}${prefixed(', ', entry.number)}` +
  `${entry.note ? ` (${entry.note})` : ''}.`;
const footnote = ({ note, ...entry }: Entry) =>
  `${listed(entry).slice(0, -1)}${prefixed(', ', entry.page)}${note ? ` (${note})` : ''}.`;

const item = (change: Partial<Kamervraag>) => makeItem([kept(question(change))]);
const numbered = (change: Partial<Kamervraag>) =>
  item({ kind: 'answer', officialId: 'ah-tk-20972098-12', aanhangselnummer: 12, ...change });
const people = (...names: string[]) => names.map((name) => ({ name, party: null }));

const cases: [name: string, item: CollectionItem, citation: string, italic: string | undefined][] = [
  [
    'an answer',
    answeredItem({ labels: ['roest'], note: 'Eigen.' }),
    'Aanhangsel Handelingen II 2097/98, nr. 12.',
    'Aanhangsel Handelingen II',
  ],
  [
    'a number of four digits',
    numbered({ aanhangselnummer: 3091 }),
    'Aanhangsel Handelingen II 2097/98, nr. 3091.',
    'Aanhangsel Handelingen II',
  ],
  [
    'the turn of a century',
    numbered({ vergaderjaar: '1999-2000' }),
    'Aanhangsel Handelingen II 1999/00, nr. 12.',
    'Aanhangsel Handelingen II',
  ],
  [
    'the Eerste Kamer',
    numbered({ chamber: 'EK' }),
    'Aanhangsel Handelingen I 2097/98, nr. 12.',
    'Aanhangsel Handelingen I',
  ],
  [
    'a notice',
    numbered({ kind: 'postponement', aanhangselnummer: 7 }),
    'Aanhangsel Handelingen II 2097/98, nr. 7 (uitstelbericht).',
    'Aanhangsel Handelingen II',
  ],
  [
    'a withdrawal',
    numbered({ kind: 'withdrawal' }),
    'Aanhangsel Handelingen II 2097/98, nr. 12 (intrekking).',
    'Aanhangsel Handelingen II',
  ],
  [
    'no year',
    numbered({ vergaderjaar: null }),
    'Aanhangsel Handelingen II, nr. 12.',
    'Aanhangsel Handelingen',
  ],
  ['a question', item({}), 'Kamervragen van Voorbeeld van 10 januari 2098, nr. 2098Z00011.', undefined],
  [
    'two names, with a hyphen',
    item({ authors: people('Van der Voorbeeld-Ævar', 'El Proef') }),
    'Kamervragen van Van der Voorbeeld-Ævar en El Proef van 10 januari 2098, nr. 2098Z00011.',
    undefined,
  ],
  ['no number', item({ zaaknummer: null }), 'Kamervragen van Voorbeeld van 10 januari 2098.', undefined],
  ['nothing', item({ zaaknummer: null, authors: [], submitted: null }), 'Kamervragen.', undefined],
];

describe('the style of the Leidraad', () => {
  it.each(cases)('prints the citation of %s', (_, given, citation, italic) => {
    const entry = read(makeLegalCslJson, given);
    expect(citationOf(given)).toBe(citation);
    expect(entry.type).toBe('bill');
    expect(entry['container-title']).toBe(italic);
    expect(footnote(entry).trim()).toBe(citation);
    expect(listed(entry).trim()).toBe(citation);
    // As text besides, with all that no field is for.
    expect(entry.annote).toContain(`Verwijzing: ${citation}`);
    // Zotero would make a hearing of it.
    expect(entry.publisher).toBeUndefined();
  });

  it('would print a note or a bare page wrongly', () => {
    const entry = read(makeLegalCslJson, answeredItem());
    expect(footnote({ ...entry, note: 'x' })).not.toBe(footnote(entry));
    expect(listed({ ...entry, number: undefined, page: 'nr. 12' })).not.toBe(listed(entry));
  });
});

it.each([
  ['report', makeCslJson],
  ['bill', makeLegalCslJson],
])('a %s has its labels, and a date that no program need put into words', (type, make) => {
  const entry = read(make, answeredItem({ labels: ['roest', 'water en zo'] }));
  expect(entry).toMatchObject({
    type,
    keyword: 'roest, water en zo',
    issued: { 'date-parts': [[2098, 2, 1]], raw: '2098-02-01' },
    accessed: { 'date-parts': [[2098, 1, 20]] },
    title: 'roestende sluisdeuren in het Voorbeeldkanaal',
    language: 'nl',
  });
  expect(`${entry.note ?? ''}${entry.annote ?? ''}`).toContain('Labels: roest, water en zo');
});
