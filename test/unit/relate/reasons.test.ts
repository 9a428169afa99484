import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/citations/resolve';
import type { ArchiveRecord } from '../../../lib/model/record';
import type { Reason } from '../../../lib/model/related';
import { senseOf } from '../../../lib/relate/lexicon';
import { makeQuery } from '../../../lib/relate/query';
import type { Candidate } from '../../../lib/relate/rank';
import { reasonsFor } from '../../../lib/relate/reasons';
import { fold, terms } from '../../../lib/relate/terms';
import { question } from '../documents';

interface Text {
  subject: string;
  texts?: string[];
}

const document = ({ subject, texts = [] }: Text, change: Parameters<typeof question>[0] = {}) =>
  question({
    subject,
    questions: texts.map((text, i) => ({ numbers: [i + 1], text, notes: [] })),
    footnotes: [],
    ...change,
  });

/** Nothing ties it to the document but its words. */
const unnamed: Candidate = {
  doc: 0,
  later: false,
  cites: [],
  citedBy: false,
  at: 0,
  score: 0,
  likeness: 0,
  subjectWorth: 0,
  textless: false,
  features: {
    like: 0,
    best: 0,
    days: 0,
    ministries: 0,
    sameAuthor: false,
    rarest: 0,
    subjectTaken: 0,
  },
  holds: () => false,
};

function reasons(asked: Text, found: Text): Reason[] {
  const open = document(asked, { authors: [], addressees: ['Minister van Waterwerken'] });
  const other = document(found, { authors: [], addressees: ['Minister van Waterwerken'] });
  const query = makeQuery(open, resolve(open));
  const record: ArchiveRecord = {
    key: 'kv-tk-2097Z00001',
    ids: ['kv-tk-2097Z00001'],
    date: '2097-01-01',
    versions: [{ document: other, readAt: 0 }],
  };
  return reasonsFor(query, query, unnamed, record);
}
const values = (all: Reason[], ...kinds: Reason['kind'][]) =>
  all.filter(({ kind }) => kinds.includes(kind)).flatMap(({ values }) => values);

describe('why an earlier question is shown', () => {
  it.each<[string, Text, Text, string[], string[]]>([
    [
      'the phrase of the subject, and what the text says beside it',
      {
        subject: 'asbest in schooldaken',
        texts: ['Betaalt Stichting Blauwe Dijk de sanering van de gymzaal?'],
      },
      { subject: 'schooldaken met asbest', texts: ['Moet Stichting Blauwe Dijk de gymzaal sluiten?'] },
      ['asbest in schooldaken'],
      ['Stichting Blauwe Dijk', 'gymzaal'],
    ],
    [
      'a name whole, with its capitals, once',
      { subject: 'uitbraak van Q-koorts', texts: ['Wat betekent dit voor Noord-Holland?'] },
      { subject: 'vaccins tegen Q-koorts', texts: ['Hoeveel geiten zijn er in Noord-Holland?'] },
      [],
      ['Q-koorts', 'Noord-Holland'],
    ],
    [
      'a name with its capital, where this text has it only at the head of a sentence',
      { subject: 'gymzaal', texts: ['Amsterdam sluit de gymzaal?', 'Chinese camera’s hangen er?'] },
      { subject: 'zwembad', texts: ['Sluit men in Amsterdam een zwembad met Chinese lampen?'] },
      [],
      ['Amsterdam', 'Chinese'],
    ],
    [
      'no month, newspaper, year, or word of a headline',
      { subject: 'bericht in de Volkskrant van januari 2098: onderzoek, tekort, ‘vleermuizen’' },
      { subject: 'onderzoek in januari 2098, Volkskrant: tekort in havens en vleermuizen op zolder' },
      [],
      ['vleermuizen'],
    ],
    [
      'other words for the same, as each prints them',
      { subject: 'rookverbod in stadsparken' },
      { subject: 'verkoop van sigaretten aan scholieren' },
      [],
      ['rookverbod / sigaretten'],
    ],
    [
      'no other words where there is enough that is the same',
      { subject: 'rookverbod: speeltuinen; alcoholverbod' },
      { subject: 'sigaretten in speeltuinen', texts: ['Geldt het alcoholverbod?'] },
      [],
      ['alcoholverbod', 'speeltuinen'],
    ],
    [
      'a word with its hyphen, where neither has it without',
      { subject: 're-integratietrajecten in Twente' },
      { subject: 'kosten van een re-integratietraject' },
      [],
      ['re-integratietrajecten'],
    ],
    [
      'not the half of a word',
      { subject: 're-integratietrajecten, ook voor loodgieters' },
      { subject: 'een integratietraject van loodgieters' },
      [],
      ['loodgieters'],
    ],
    [
      'a half that stands alone as well',
      { subject: 'imam-opleidingen', texts: ['Wie leidt deze imam op?'] },
      { subject: 'verblijf van een imam' },
      [],
      ['imam'],
    ],
    [
      'a compound and its part',
      { subject: 'de regels van de Landelijke Schooldaken Garantie' },
      { subject: 'de schooldakgarantie' },
      [],
      ['Schooldaken / schooldakgarantie'],
    ],
    [
      'an adjective with its noun, where it is the same as another word',
      { subject: 'controle op genitale verminking' },
      { subject: 'meisjesbesnijdenis' },
      [],
      ['genitale verminking / meisjesbesnijdenis'],
    ],
    [
      'compounds of one matter, each by itself',
      { subject: 'luchthavenbelaste natuur' },
      { subject: 'luchthavenpolitie' },
      [],
      ['luchthavenbelaste / luchthavenpolitie'],
    ],
    ['nothing', { subject: 'asbest in schooldaken' }, { subject: 'vuurwerk op straat' }, [], []],
  ])('%s', (_, asked, found, phrases, words) => {
    const all = reasons(asked, found);
    expect(values(all, 'same-subject')).toEqual(phrases);
    expect(values(all, 'same-words').sort()).toEqual(words.sort());
  });

  it.each([
    ['asbest in schooldaken', 'asbest in schooldaken', false],
    ['asbest in schooldaken', 'vuurwerk op straat', true],
  ])('%s, %s: the ministry only where there is little else', (one, other, expected) => {
    expect(values(reasons({ subject: one }, { subject: other }), 'same-ministry').length > 0).toBe(expected);
  });

  it.each([
    ['internetfraude', 'interneringskamp', []],
    ['luchthavenbelasting', 'luchthavenpolitie', ['luchthavenbelasting / luchthavenpolitie']],
    ['gevangenisdirecteur', 'gevangeniswezen', ['gevangenisdirecteur / gevangeniswezen']],
  ])(
    '%s, %s: compounds are other words for the same only if they are of one matter',
    (one, other, expected) => {
      expect(values(reasons({ subject: one }, { subject: other }), 'same-words')).toEqual(expected);
    },
  );
});

/** The same numbers each time (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vocabulary = [
  ...'asbest schooldaken vleermuizen zeehonden drijfmest rookverbod sigaretten vuurwerk geiten koorts'.split(
    ' ',
  ),
  ...'varkens varkenshouderij patiënten jeugdzorg jeugdhulp gemeente gemeenten wachtlijst onderzoek'.split(
    ' ',
  ),
  ...'januari Volkskrant NRC 2098 15 Rotterdam Limburg Q-koorts Noord-Holland Saoedi-Arabië Ter Apel'.split(
    ' ',
  ),
  ...'Van der Laan AED-tekort D66 bericht tekort Is Heeft Gemeenten de het van in bij en op voor niet'.split(
    ' ',
  ),
  ...'Tata Kwik Stichting Blauwe Dijk Dam Damme Arabië Holland Noord NRC Handelsblad'.split(' '),
];
const marks = [' ', ' ', ' ', ' ', ' ', ' ', ', ', '. ', '? ', ' ‘', '’ ', ': ', ' (', '-', '\n'];

describe('what is said of two texts at random is true of both', () => {
  const next = random(20_980_110);
  const of = (some: readonly string[]) => some[Math.floor(next() * some.length)] ?? '';
  const text = (words: number) => Array.from({ length: words }, () => of(vocabulary) + of(marks)).join('');
  const pairs = Array.from({ length: 600 }, () => [
    { subject: text(6), texts: [text(12), text(8)] },
    { subject: text(6), texts: [text(12), text(8)] },
  ]).map(([asked, found]) => ({ asked, found }) as { asked: Text; found: Text });

  const whole = ({ subject, texts = [] }: Text) => [subject, ...texts].join('\n');
  const stems = (text: string) => terms(text).map(({ stem }) => stem);
  const plain = (text: string) => fold(text.toLowerCase());
  const said = pairs.flatMap(({ asked, found }) =>
    values(reasons(asked, found), 'same-subject', 'same-words').map((value) => ({ value, asked, found })),
  );
  const same = said.filter(({ value }) => !value.includes(' / '));

  it('there is much to be said', () => {
    expect(same.length).toBeGreaterThan(1000);
    expect(said.length - same.length).toBeGreaterThan(5);
  });

  it('every telling word of it stands in both', () => {
    const untrue = same.filter(({ value, asked, found }) => {
      const [one, other] = [new Set(stems(whole(asked))), new Set(stems(whole(found)))];
      return stems(value).length === 0 || stems(value).some((stem) => !one.has(stem) || !other.has(stem));
    });
    expect(untrue).toEqual([]);
  });

  it('it stands so in the text that is read', () => {
    expect(same.filter(({ value, asked }) => !plain(whole(asked)).includes(plain(value)))).toEqual([]);
  });

  it('something of it is about a matter: no newspaper, month, number or headline’s word', () => {
    const empty = same.filter(({ value }) =>
      stems(value).every((stem) => /^\d+$/.test(stem) || ['filler', 'medium'].includes(senseOf(stem).kind)),
    );
    expect(empty).toEqual([]);
    expect(same.filter(({ value }) => /volkskrant|handelsblad|nrc|januari/i.test(value))).toEqual([]);
  });

  it('of other words the first stands here and the second there', () => {
    const untrue = said.filter(({ value, asked, found }) => {
      const [one = '', other] = value.split(' / ');
      if (other === undefined) return false;
      return (
        !stems(whole(asked)).includes(stems(one)[0] ?? '') ||
        !stems(whole(found)).includes(stems(other)[0] ?? '')
      );
    });
    expect(untrue).toEqual([]);
  });
});
