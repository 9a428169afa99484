/**
 * A number as a format of Word's writes it (ISO 29500-1, 17.18.59); words are Dutch. In figures where the format is one
 * that no Dutch text has.
 */
export function written(number: number, format: string): string {
  const formatted = FORMATS.get(format);
  return formatted ? formatted(number) : String(number);
}

/** The 27th is "aa", the 53rd "aaa"; beyond ten letters nobody counts so, and a figure will do. */
function letters(number: number): string {
  if (number < 1 || number > 260) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(1 + Math.floor((number - 1) / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

const SMALL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const TENS = '  twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** eenentwintig · tweeëndertig · honderdvijf */
function inWords(number: number): string {
  if (number < 0 || number > 999) return String(number);
  if (number >= 100) {
    const [hundreds, rest] = [Math.floor(number / 100), number % 100];
    return `${hundreds > 1 ? SMALL[hundreds] : ''}honderd${rest > 0 ? inWords(rest) : ''}`;
  }
  const unit = number % 10;
  const small = SMALL[number];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(number / 10)] ?? '';
  return unit === 0 ? ten : `${SMALL[unit]}${unit === 2 || unit === 3 ? 'ën' : 'en'}${ten}`;
}

/** eerste · derde · achtste · twintigste · honderdeerste */
function asOrdinal(number: number): string {
  const words = inWords(number);
  if (/^\d|^-/.test(words)) return `${words}e`;
  if (/(?:^|honderd)een$/.test(words)) return words.replace(/een$/, 'eerste');
  if (/(?:^|honderd)drie$/.test(words)) return words.replace(/drie$/, 'derde');
  return words + (/(?:acht|tig|honderd)$/.test(words) ? 'ste' : 'de');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** * † ‡ § ** †† … */
const chicago = (number: number): string =>
  number < 1 || number > 40
    ? String(number)
    : ('*†‡§'[(number - 1) % 4] ?? '').repeat(1 + Math.floor((number - 1) / 4));

const FORMATS = new Map<string, (number: number) => string>([
  ['lowerLetter', letters],
  ['upperLetter', (number) => letters(number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number) => roman(number).toUpperCase()],
  ['ordinal', (number) => `${number}e`],
  ['cardinalText', (number) => capital(inWords(number))],
  ['ordinalText', (number) => capital(asOrdinal(number))],
  ['decimalZero', (number) => (number >= 0 && number < 10 ? `0${number}` : String(number))],
  ['numberInDash', (number) => `- ${number} -`],
  ['decimalEnclosedParen', (number) => `(${number})`],
  ['decimalEnclosedFullstop', (number) => `${number}.`],
  ['decimalEnclosedCircle', (number) => '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'[number - 1] ?? String(number)],
  ['hex', (number) => number.toString(16).toUpperCase()],
  ['chicago', chicago],
  ['none', () => ''],
  ...[2, 3, 4, 5].map((width): [string, (number: number) => string] => [
    `${'0'.repeat(width - 1)}1`,
    (number) => String(number).padStart(width, '0'),
  ]),
]);
