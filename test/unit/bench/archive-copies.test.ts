import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations';
import { identifiers } from '../../../lib/model/identifiers';
import { makePackLine, unpackLine } from '../../../lib/model/pack';
import { ownQuestion, zaakOf } from '../../../lib/model/questions';
import { sameQuestion } from '../../../lib/store/belongs';
import { copyOf, lenderOf, withCopies } from '../../bench/helpers/archive-copies';
import { copyOfId, copyOfNumber, mostCopies } from '../../bench/helpers/copied-ids';
import { copyist, inventedWord } from '../../bench/helpers/copied-text';
import { block, makeDocument, note } from '../citations/documents';

const answer = makeDocument(
  {
    kind: 'answer',
    officialId: 'ah-tk-20232024-17',
    zaaknummer: '2024Z00011',
    aanhangselnummer: 17,
    subject: 'roestende sluisdeuren',
    questions: [
      block(1, 'Klopt het dat de sluisdeuren bij Voorbeeldstad in 2023 en op 28 februari 2024 klemden?', '1'),
      block(2, 'Hoeveel schepen wachtten er, en wie vergoedt schippers hun schade van 1250 euro?'),
    ],
    footnotes: [
      note(
        '1',
        'Zie https://www.voorbeeldkrant.example/sluizen/deur en vraag 2024Z00010.',
        'https://www.voorbeeldkrant.example/sluizen/deur',
      ),
    ],
  },
  { url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-17.html', relations: ['kv-tk-2024Z00011'] },
);
const nameless = makeDocument(
  {
    officialId: 'ah-tk-19981999-462',
    zaaknummer: null,
    aanhangselnummer: 462,
    vergaderjaar: '1998-1999',
    subject: 'de prijs van veerkaartjes',
    authors: [{ name: 'Fictief', party: 'ABC' }],
    submitted: '1999-03-01',
    questions: [block(1, 'Waarom kosten veerkaartjes in Verzonnendorp anderhalf maal zoveel als elders?')],
  },
  { url: 'https://zoek.officielebekendmakingen.nl/ah-tk-19981999-462.html' },
);
const lender = lenderOf([nameless]);
const numbers = Array.from({ length: mostCopies }, (_, i) => i + 1);

describe('a copy of a question', () => {
  it.each([
    ['2023Z11786', '2023Z41786', '2023Z101786'],
    ['2011Z27641', '2011Z57641', '2011Z117641'],
    ['2070823720', '3070823720', '5070823720'],
    ['207081978', '307081978', '507081978'],
    ['2023D28312', '2023D58312', '2023D118312'],
  ])('has another number than %s', (number, first, third) => {
    expect(copyOfNumber(number, 1)).toBe(first);
    expect(copyOfNumber(number, 3)).toBe(third);
  });

  it.each([
    ['kv-tk-2023Z11786', 'kv-tk-2023Z41786'],
    ['kv-2009Z01319', 'kv-2009Z31319'],
    ['kv-2080908100', 'kv-3080908100'],
    ['kv-ek-215160000', 'kv-ek-315160000'],
    ['ah-tk-20222023-3091', 'ah-tk-20222023-13091'],
    ['ah-1271549', 'ah-1271549-1'],
    ['kv-tk-20062007-KVR27039', 'kv-tk-20062007-KVR27039-1'],
  ])('has another id than %s', (id, first) => {
    expect(copyOfId(id, 1)).toBe(first);
    expect(zaakOf(first) === null).toBe(zaakOf(id) === null);
  });

  it.each([
    ['with a zaaknummer', answer],
    ['without one', nameless],
  ])('shares no id with it or another copy, %s', (_, original) => {
    const all = [original, ...numbers.map((n) => copyOf(original, n, lender))];
    const ids = all.flatMap((document) => [...identifiers(document), document.url]);
    // The page of an original and its own id are two names of one question: within each none is there twice either.
    expect(new Set(ids).size).toBe(all.length * (identifiers(original).length + 1));
  });

  it('says which question it is, and is of no other', () => {
    const documents = [answer, ...numbers.map((n) => copyOf(answer, n, lender))];
    const holders = documents.map((document) => ({ documents: [{ document }] }));
    expect(new Set(documents.map(({ kamervraag }) => ownQuestion(kamervraag))).size).toBe(documents.length);
    for (const [i, a] of holders.entries())
      for (const [j, b] of holders.entries()) expect(sameQuestion(a, b)).toBe(i === j);
  });

  it('is a line of a pack, in which its relations and its address name it too', () => {
    const document = copyOf(answer, 2, lender);
    expect(unpackLine(makePackLine({ versions: [{ document, readAt: 0 }] }))).toEqual([document]);
    expect(document.relations).toEqual([ownQuestion(document.kamervraag)]);
    expect(document.url).toBe('https://zoek.officielebekendmakingen.nl/ah-tk-20232024-20017.html');
    expect(document.kamervraag.submitted).toBe('2024-02-19');
  });

  it('has some of its words from another question and keeps others', () => {
    const words = (documents: (typeof answer)[]) => new Set(lenderOf(documents).words);
    const [own, lent] = [words([answer]), words([nameless])];
    const copies = words(numbers.map((n) => copyOf(answer, n, lender)));
    expect([...lent].filter((word) => !own.has(word) && copies.has(word))).not.toEqual([]);
    expect([...own].filter((word) => copies.has(word)).length).toBeGreaterThan(own.size / 2);
    for (const n of numbers) expect(words([copyOf(answer, n, lender)])).not.toEqual(own);
  });
});

describe('a copied text', () => {
  const none = copyist('', 1, new Set(), []);

  it.each([
    ['op 28 februari 2024', 'op 7 februari 2024'],
    ['van 31 mei 2024', 'van 10 mei 2024'],
    ['schade van 1250 euro', 'schade van 1251 euro'],
    ['tussen 2005 en 2019', 'tussen 2005 en 2019'],
    ['vraag 3, lid 12', 'vraag 3, lid 12'],
    ['Kamervragen 2024Z00010', 'Kamervragen 2024Z30010'],
    ['zie https://voorbeeld.example/a/b.', 'zie https://voorbeeld.example/1/a/b.'],
    ['zie https://voorbeeld.example/', 'zie https://voorbeeld.example/'],
    ['zie www.voorbeeld.example/a', 'zie www.voorbeeld.example/1/a'],
  ])('of "%s" is "%s"', (text, copy) => expect(none(text)).toBe(copy));

  it('cites what is of the form of a citation', () => {
    const citation = 'Aanhangsel Handelingen, vergaderjaar 2005-2006, nr. 695';
    expect(findCitations(none(citation)).map(({ url }) => url)).toEqual([
      'https://zoek.officielebekendmakingen.nl/ah-tk-20052006-696.html',
    ]);
  });

  it('has one word in the place of another, wherever that stands', () => {
    const telling = Array.from({ length: 60 }, (_, i) => `woord${'abcdefghij'[i % 10]}${'klmnop'[i % 6]}`);
    const lent = telling.map((word) => `ander${word.slice(5)}`);
    const copy = copyist('een', 1, new Set(telling), lent);
    const once = copy(telling.join(' ')).split(' ');
    expect(copy(telling.join(' ')).split(' ')).toEqual(once);
    const changed = once.filter((word) => word.startsWith('ander')).length;
    expect(changed).toBeGreaterThan(10);
    expect(changed).toBeLessThan(30);
    expect(copyist('twee', 1, new Set(telling), lent)(telling.join(' ')).split(' ')).not.toEqual(once);
  });

  it('has names that nobody has', () => {
    expect(inventedWord('Voorbeeld', 1)).toBe('Vuurbiild');
    expect(inventedWord('Aaltje', 2)).toBe('Iiltjo');
  });
});

describe('a pack with copies', () => {
  const lines = [answer, nameless].map((document) => makePackLine({ versions: [{ document, readAt: 0 }] }));

  it('is the pack itself at one', () => {
    expect([...withCopies(lines, 1)]).toEqual(lines);
  });

  it('has each line and its copies, the same at each time', () => {
    const four = [...withCopies(lines, 4)];
    expect(four).toHaveLength(8);
    expect(new Set(four).size).toBe(8);
    expect([four[0], four[4]]).toEqual(lines);
    expect([...withCopies(lines, 4)]).toEqual(four);
  });

  it('is made line by line', () => {
    let taken = 0;
    function* counted() {
      for (const line of lines) {
        taken += 1;
        yield line;
      }
    }
    const copies = withCopies(counted(), 4);
    for (let i = 0; i < 4; i++) copies.next();
    expect(taken).toBe(1);
  });
});
