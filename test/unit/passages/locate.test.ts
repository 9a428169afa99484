import { describe, expect, it } from 'vitest';
import { describe as describePassage } from '../../../lib/passages/describe';
import { asked, found, markIn } from './hand-made';

const first = 'Bent u bekend met het bericht «Sluisdeur van Voorbeelddam roest door» van de Voorbeeldkrant?';
const second =
  'Klopt het dat de beheerder al in 2095 waarschuwde voor verzakking, en dat het onderhoud daarna drie jaar is uitgesteld? Wat heeft dat uitstel tot nu toe gekost?';
const third = 'Bent u bereid de Kamer hierover voor de zomer te informeren? Zo nee, waarom niet?';
const before = asked([first, second, third]);
const hundred =
  'de beheerder al in 2095 waarschuwde voor verzakking, en dat het onderhoud daarna drie jaar is uitgest';

/** What was marked, what the page has become, and what is found then. */
const cases: [
  what: string,
  words: string,
  now: ReturnType<typeof asked>,
  expected: string | null,
  at?: string,
][] = [
  ['nothing has changed', 'waarschuwde voor verzakking', before, 'waarschuwde voor verzakking', 'question 1'],
  ['a quote of 100 characters', hundred, before, hundred, 'question 1'],
  ['a quote of three characters', '209', before, '209', 'question 1'],
  [
    'other quotation marks',
    '«Sluisdeur van Voorbeelddam',
    asked([first.replace('«', '"').replace('»', '"'), second]),
    '"Sluisdeur van Voorbeelddam',
    'question 0',
  ],
  [
    'no-break spaces and an en dash',
    'drie jaar is',
    asked([first, second.replace('drie jaar', 'drie\u00a0jaar')]),
    'drie\u00a0jaar is',
    'question 1',
  ],
  [
    'soft hyphens',
    'waarschuwde voor verzakking',
    asked([first, second.replace('waarschuwde', 'waar\u00adschuw\u00adde')]),
    'waar\u00adschuw\u00adde voor verzakking',
    'question 1',
  ],
  [
    'a corrected word in it',
    'het onderhoud daarna drie jaar is uitgesteld',
    asked([first, second.replace('drie', 'vier')]),
    'het onderhoud daarna vier jaar is uitgesteld',
    'question 1',
  ],
  [
    'a corrected word at its edge',
    'verzakking, en dat het onderhoud daarna',
    asked([first, second.replace('verzakking', 'verzakkingen')]),
    'verzakkingen, en dat het onderhoud daarna',
    'question 1',
  ],
  [
    'a capital',
    'de Kamer hierover',
    asked([first, second, third.replace('de Kamer', 'De kamer')]),
    'De kamer hierover',
    'question 2',
  ],
  [
    'a sentence before it',
    'waarschuwde voor verzakking',
    asked([first, `Hoe verklaart u dit? ${second}`]),
    'waarschuwde voor verzakking',
    'question 1',
  ],
  [
    'across two sentences',
    'drie jaar is uitgesteld? Wat heeft dat uitstel',
    before,
    'drie jaar is uitgesteld? Wat heeft dat uitstel',
    'question 1',
  ],
  [
    'the question repeated above its answer',
    'waarschuwde voor verzakking',
    asked([first, second, third], ['Ja.', 'Ja, de beheerder waarschuwde voor verzakking.', 'Ja.']),
    'waarschuwde voor verzakking',
    'question 1',
  ],
  [
    'the question is no longer there, the answer quotes other words',
    'drie jaar is uitgesteld',
    asked([first], ['Het klopt dat het drie jaar is uitgesteld door de provincie.']),
    null,
  ],
  [
    'the question has moved to another number',
    second.slice(0, 90),
    asked([first, third, second]),
    second.slice(0, 90),
    'question 2',
  ],
  [
    'the words are gone',
    'waarschuwde voor verzakking',
    asked([first, 'Klopt het dat niemand iets heeft gezegd?', third]),
    null,
  ],
  [
    'three characters of which the place is gone',
    'jaar',
    asked([first, 'Is dat dit jaar nog mogelijk?', third]),
    null,
  ],
  [
    'a short quote is not found in another word',
    'nee',
    asked([first, second, 'Bent u genegen dit te doen?']),
    null,
  ],
  ['nothing is left', 'verzakking', asked([]), null],
];

describe('a passage is found again', () => {
  it.each(cases)('%s', (_, words, now, expected, at) => {
    const result = found(now, markIn(before, words));
    expect(result && result.words).toBe(expected);
    if (at) expect(result?.at).toBe(at);
  });
});

describe('words that occur twice', () => {
  const twice =
    'De minister zegt dat de brug veilig is. De beheerder ontkent dat de brug veilig is en wil sluiten.';
  it.each([0, 1])('are found where they were marked: %i', (nth) => {
    const text = asked([twice]);
    const passage = markIn(text, 'de brug veilig is', nth);
    expect(found(text, passage)?.start).toBe(passage.start);
    expect(found(asked([`Vooraf een zin. ${twice}`]), passage)?.start).toBe(passage.start + 16);
  });

  it('that came later do not take their place', () => {
    const passage = markIn(asked([second]), 'onderhoud daarna drie jaar');
    const now = asked([`Het onderhoud daarna drie jaar vergeten? ${second}`]);
    expect(found(now, passage)?.start).toBe(passage.start + 41);
  });

  it('are not found once their own sentence is gone', () => {
    const passage = markIn(asked([twice]), 'de brug veilig is', 1);
    expect(found(asked(['De minister zegt dat de brug veilig is.']), passage)).toBeNull();
  });
});

describe('other scripts', () => {
  const text = 'Wat betekent שלום עליכם op het bord 🚧👷🏽‍♀️ bij de brug, en wat café olé?';
  it.each(['שלום עליכם', '🚧👷🏽‍♀️ bij de', 'café olé'])('%s', (words) => {
    const passage = markIn(asked([text]), words);
    expect(passage.quote).toBe(words);
    expect(found(asked([text.normalize('NFD')]), passage)?.words.normalize('NFC')).toBe(
      words.normalize('NFC'),
    );
  });
});

describe('a selection is taken as whole characters, without blanks at its ends', () => {
  it.each([
    ['blanks', 'Wat is dit nu?', 3, 7, 'is'],
    ['half an emoji', 'Een 🚧 hier', 0, 5, 'Een 🚧'],
    ['half an accent', 'Cafe\u0301 hier', 0, 4, 'Cafe\u0301'],
  ])('%s', (_, text, start, end, expected) => {
    const [place] = [{ part: 'question' as const, index: 0 }];
    const described = markOf(text, start, end);
    expect(described?.quote).toBe(expected);
    expect(described?.place).toEqual(place);
  });

  it.each([
    ['only blanks', 'Wat  is', 3, 5],
    ['beyond the end', 'Wat is', 60, 70],
    ['backwards', 'Wat is dit', 6, 2],
  ])('nothing of %s', (_, text, start, end) => expect(markOf(text, start, end)).toBeNull());
});

const markOf = (text: string, start: number, end: number) =>
  describePassage(asked([text]), { place: { part: 'question', index: 0 }, start, end });
