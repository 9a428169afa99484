import { expect, it } from 'vitest';
import { readHeadings, readTitle } from '../../../lib/sites/heading';
import { readBareNumbers, readBlockHeading } from '../../../lib/sites/numbers';
import { seeAlso } from '../../../lib/sites/see-also';
import { readUrls } from '../../../lib/sites/urls';
import { ahUrl, obk, readHtml } from './pages';

/** What is read in more than a time linear in its length is so long here that it would not end within this. */
const timeout = 60_000;
const times = 100_000;

const cues = [
  [
    'de ',
    'minister ',
    'staatssecretaris ',
    'van ',
    'voor ',
    'namens ',
    'aan de ',
    'over ',
    'vragen ',
    'lid ',
  ],
  ['en ', ', ', '. ', '; ', '(', ')', ') ', '(X), ', ').x', '[', '/', '-', '\u200b'],
  ['(ingezonden ', '(medegedeeld ', 'op 1 mei 2098 ', 'Antwoord van ', 'met betrekking tot ', 'nr. 1, 2 '],
  ['1 ', 'en 2 ', 'a.', 'a-', 'www.', 'https://a', 'a.nl/'],
].flat();

it.each([
  ['the headings of a question', (text: string) => readHeadings([`Vragen van het lid A (X) aan ${text}`])],
  ['the headings of an answer', (text: string) => readHeadings([`Antwoord van ${text}`])],
  ['the title of an answer', (text: string) => readTitle(`Antwoord op vragen ${text}`)],
  ['the heading of a block', (text: string) => readBlockHeading(`Vraag ${text}`) ?? readBareNumbers(text)],
  ['the addresses of a note', (text: string) => readUrls(text, [])],
  [
    'what a heading refers to',
    (text: string) => seeAlso([`Antwoord van A (ontvangen) ${text} zie ook aanhangsel ${text}`], 'TK'),
  ],
])(
  'whatever its words repeat, %s is read to its end',
  (_, read) => {
    const texts = cues.map((cue) => cue.repeat(times / cue.length));
    const all = [...texts, ...texts.map((text) => `${text}!(`)];
    expect(all.map((text) => read(text))).toHaveLength(2 * cues.length);
  },
  timeout,
);

it(
  'what a heading refers to is read to its end behind many dots',
  () => expect(seeAlso([`)${'.'.repeat(2 * times)}x zie ook aanhangsel`], 'TK')).toEqual([]),
  timeout,
);

it(
  'the title of a page is read to its end through many spaces',
  () => {
    const html = obk('').replace('Bruggen', `Antwoord op vragen over ${' '.repeat(3 * times)} bruggen`);
    const head = '<meta name="DC.type" content="Antwoord"></head>';
    const file = '<a href="/ah-tk-20972098-150.pdf">pdf</a></main>';
    const page = html.replace('</head>', head).replace('</main>', file);
    expect(readHtml(page, ahUrl)?.kamervraag.subject).toBe('bruggen');
  },
  timeout,
);
