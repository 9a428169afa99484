import type { TextKind } from '../../lib/sites/skeleton/text';
import type { Numbers } from './fictional-address';

/** Words of our own, none of which is a heading, a date or a name of anything. */
const WORDS =
  'de brug zakt langzaam weg naast een sluis waar water langs oude palen stroomt terwijl niemand kijkt hoe hoog het peil staat'.split(
    ' ',
  );

/** So many characters of our own words; begins elsewhere each time, as sentences do. */
export function filler(length: number, from = 0): string {
  let text = '';
  for (let i = from; text.length < length; i++) text += `${text ? ' ' : ''}${WORDS[i % WORDS.length]}`;
  // It must end as it is counted: without a space.
  return `${text.charAt(0).toUpperCase()}${text.slice(1, length)}`.slice(0, length).replace(/\s$/, 'e');
}

const ASKED = [
  'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over ',
  ' (ingezonden 14 januari 2098).',
] as const;
const TOLD = [
  'Mondelinge vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over ',
  ' (ingezonden 14 januari 2098).',
] as const;
const ANSWERED = ['Antwoord van Minister Brugman (Waterwerken) ', '(ontvangen 4 februari 2098).'] as const;
const POSTPONED = ['Mededeling van Minister Brugman (Waterwerken) ', '(ontvangen 4 februari 2098).'] as const;

const DATES: Record<number, string> = {
  10: '14-01-2098',
  11: '14 mei 2098',
  12: '14 juni 2098',
  13: '14 april 2098',
  14: '4 januari 2098',
  15: '14 januari 2098',
  16: '14 februari 2098',
  17: '14 september 2098',
};

/** Text of our own that is what its kind says, as long as it can be. */
export function textOf(kind: TextKind | '', length: number, numbers: Numbers, from: number): string {
  const fitting = (texts: readonly string[]) =>
    texts.find((text) => text.length === length) ?? texts[0] ?? '';
  switch (kind) {
    case 'd':
      return DATES[length] ?? (length < 10 ? '4-1-2098' : '14 september 2098');
    case 'n':
      return '9'.repeat(length);
    case 'z':
      return numbers.zaaknummer(length);
    case 'k':
      return numbers.documentnummer(length);
    case 'u':
      return `${length < 30 ? 'www.' : 'https://voorbeeld.example/'}${filler(length, from).replace(/\W/g, '-')}`.slice(
        0,
        length,
      );
    case 'q':
      return sentence(ASKED, length, from);
    case 'o':
      return sentence(TOLD, length, from);
    case 'a':
      return sentence(ANSWERED, length, from);
    case 'p':
      return sentence(POSTPONED, length, from);
    case 'b':
    case 'c': {
      const second = sentence(kind === 'b' ? ANSWERED : POSTPONED, 75, from);
      return `${sentence(ASKED, length - second.length - 1, from)} ${second}`;
    }
    case 's':
      return fitting([
        'Schriftelijke vragen',
        'Antwoord schriftelijke vragen',
        'Antwoord schriftelijke vragen (nader)',
        'Mededeling (uitstel antwoord)',
        'Mondelinge vragen',
        'Antwoord op schriftelijke vragen',
        'Aanhangsel van de Handelingen',
      ]);
    case 'm':
      return fitting([
        'Indiener',
        'Medeindiener',
        'Mede-indiener',
        'Indieners',
        'Medeindieners',
        'Eerste ondertekenaar',
        'Mede ondertekenaar',
      ]);
    case 't':
      return fitting([
        'Vergaderjaar',
        'Organisatie',
        'Datum publicatie',
        numbers.kind === 'question' ? 'Datum indiening' : 'Datum ontvangst',
      ]);
    case 'l':
      return fitting(
        ['', 'Nr. 9 ', 'Nr. 99 ', 'Nr. 999 ', 'Nr. 9999 '].flatMap((number) => [
          `${number}Lijst van vragen`,
          `${number}Lijst van vragen en antwoorden`,
        ]),
      );
    case 'h':
      return sentence(['Antwoord op vragen van het lid Voorbeeld over ', ''], length, from);
    case 'j':
      return sentence(['Uitstel beantwoording vragen van het lid Voorbeeld over ', ''], length, from);
    case '':
      return filler(length, from);
  }
}

/** The sentence whole where there is room for it, and else its beginning: what it is, stands there. */
function sentence([before, after]: readonly [string, string], length: number, from: number): string {
  const room = length - before.length - after.length;
  if (room > 0) return before + filler(room, from).toLowerCase() + (after.startsWith('(') ? '' : '') + after;
  const start = before.slice(0, Math.max(length, 20)).trimEnd();
  return start + 'e'.repeat(Math.max(0, length - start.length));
}
