import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../lib/page-tools/text-fragment';

/** The page with the stretch between brackets: `⟦` where it begins, `⟧` where it ends. */
function find(page: string[]): string | null {
  const at = (sign: string) => {
    const block = page.findIndex((text) => text.includes(sign));
    return { block, at: page[block]?.replace(/⟦/g, sign === '⟦' ? '⟦' : '').indexOf(sign) ?? -1 };
  };
  const blocks = page.map((text) => text.replace(/[⟦⟧]/g, ''));
  return textDirective(blocks, { first: at('⟦'), last: at('⟧') });
}

const long =
  'Bent u bekend met de staat van de sluisdeuren bij Voorbeelddam, en met het uitstel van dat onderhoud?';

describe('textDirective', () => {
  it.each<[string, string[], string | null]>([
    ['a short text, whole', ['Vraag 1', '⟦Klopt dat?⟧', 'Vraag 2'], 'text=Klopt%20dat%3F'],
    [
      'a long one, by its first and last words',
      ['Vraag 1', `⟦${long}⟧`],
      'text=Bent%20u%20bekend%20met,uitstel%20van%20dat%20onderhoud%3F',
    ],
    [
      'one of two paragraphs',
      ['⟦Wat vindt u hiervan, nu het zo staat?', 'En wilt u dat voor het einde van de maand doen?⟧', 'Ja.'],
      'text=Wat%20vindt%20u%20hiervan%2C,einde%20van%20de%20maand%20doen%3F'.replace(
        'einde%20van%20',
        'van%20',
      ),
    ],
    [
      'more first words where fewer stand elsewhere too',
      ['Bent u bekend met de brug?', `⟦${long}⟧`],
      'text=Bent%20u%20bekend%20met%20de%20staat,uitstel%20van%20dat%20onderhoud%3F',
    ],
    [
      'more, also where the others stand in capitals, with accents or other quotation marks',
      ['BENT Ü BEKEND MET het “nieuws”?', `⟦Bent u bekend met het "bericht" van gisteren, en van ${long}⟧`],
      'text=Bent%20u%20bekend%20met%20het%20%22bericht%22,uitstel%20van%20dat%20onderhoud%3F',
    ],
    [
      'what stands before, where the whole stands elsewhere too',
      ['Vraag 1', 'Klopt dat?', 'Vraag 2', '⟦Klopt dat?⟧'],
      'text=Vraag%202-,Klopt%20dat%3F',
    ],
    [
      'what stands before in the same block',
      ['1. Klopt dat?', 'Over de brug: ⟦klopt dat?⟧'],
      'text=de%20brug%3A-,klopt%20dat%3F',
    ],
    [
      'what stands behind, where nothing before tells',
      ['Vraag', 'Klopt dat?', 'Ja.', 'Vraag', '⟦Klopt dat?⟧', 'Neen.'],
      'text=Klopt%20dat%3F,-Neen.',
    ],
    ['nothing, where no words tell it apart', ['Vraag', 'Klopt dat?', 'Vraag', '⟦Klopt dat?⟧'], null],
    ['nothing of an empty text', ['Vraag 1', '⟦⟧'], null],
    [
      'signs that have a meaning in a directive, or end an address in a mail',
      ['⟦Is 3-5%, (a & b) ‘zo’ of *niet*?⟧'],
      'text=Is%203%2D5%25%2C%20%28a%20%26%20b%29%20%E2%80%98zo%E2%80%99%20of%20%2Aniet%2A%3F',
    ],
    [
      'words within longer ones do not count',
      ['Onklopt dat?', 'klopt datum', '⟦klopt dat⟧'],
      'text=klopt%20dat',
    ],
    [
      'last words that come sooner elsewhere in it: more of them',
      [
        '⟦Hoe vaak is de brug van het jaar af dicht, en hoe vaak gaat de brug van het jaar af open voor boten?⟧ Ja.',
      ],
      'text=Hoe%20vaak%20is%20de,af%20open%20voor%20boten%3F',
    ],
    [
      'last words that stand before too, but behind the first ones only at the end',
      [
        'Dat is niet zo bedoeld, zegt u?',
        `⟦Hoe komt u erbij dat de leden in de zaal van gisteren niet zo bedoeld, zegt u?⟧`,
      ],
      'text=Hoe%20komt%20u%20erbij,zo%20bedoeld%2C%20zegt%20u%3F',
    ],
    ['a lone half of a sign', ['⟦Wat\ud83d nu?⟧'], 'text=Wat%EF%BF%BD%20nu%3F'],
  ])('%s', (_, page, expected) => expect(find(page)).toBe(expected));

  it('is quick on a page that is made to be slow', () => {
    const text = 'a '.repeat(20_000).trim();
    expect(
      textDirective([text, text], { first: { block: 1, at: 0 }, last: { block: 1, at: text.length } }),
    ).toBeNull();
  });
});
