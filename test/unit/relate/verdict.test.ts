import { beforeAll, describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/citations/resolve';
import type { ReadDocument } from '../../../lib/model/document';
import type { QuestionIndex } from '../../../lib/relate/question-index';
import { relate } from '../../../lib/relate/relate';
import { question } from '../documents';
import { archiveOf } from './memory-index';

/** A subject and its questions. */
type Text = readonly [subject: string, ...texts: string[]];
interface Pair {
  asked: Text;
  found: Text;
}

const sameAffair: Pair[] = [
  {
    asked: [
      'asbest in schooldaken in Limburg',
      'Hoeveel scholen in Limburg hebben asbest in hun dak?',
      'Wanneer zijn de schooldaken gesaneerd en wie betaalt de sanering?',
    ],
    found: [
      'sanering van schooldaken met asbest',
      'Hoeveel schooldaken bevatten nog asbest?',
      'Krijgen scholen geld om de daken te saneren?',
    ],
  },
  {
    asked: [
      'schade door bevingen in Groningen',
      'Hoeveel woningen hebben schade door de gaswinning?',
      'Wanneer krijgen bewoners vergoeding voor scheuren in hun huis?',
    ],
    found: [
      'vergoeding van aardbevingsschade in Groningen',
      'Wanneer worden bewoners met bevingsschade door de gaswinning vergoed?',
      'Hoeveel schademeldingen zijn er?',
    ],
  },
  {
    asked: [
      'de uitbraak van Q-koorts op geitenbedrijven',
      'Hoeveel geiten zijn ingeënt tegen Q-koorts?',
      'Hoeveel patiënten met Q-koorts zijn er sinds de uitbraak?',
    ],
    found: [
      'vaccinatie van geiten tegen Q-koorts',
      'Wanneer zijn alle geiten ingeënt tegen Q-koorts?',
      'Worden omwonenden van geitenbedrijven getest op Q-koorts?',
    ],
  },
];

/** The same matter without a word of the subject that is the same. */
const inOtherWords: Pair[] = [
  {
    asked: [
      'rookverbod op schoolpleinen',
      'Handhaaft u het verbod op roken op schoolpleinen?',
      'Hoeveel scholieren roken?',
    ],
    found: [
      'sigarettenverkoop rond scholen',
      'Hoeveel tabak wordt verkocht aan scholieren bij het schoolplein?',
      'Wat doet u tegen roken bij scholen?',
    ],
  },
];

/** Only a word of a headline, or the newspaper, is the same. */
const headlines: Pair[] = [
  {
    asked: [
      'onderzoek naar tekort aan sluiswachters',
      'Hoe groot is het tekort aan sluiswachters volgens het onderzoek?',
    ],
    found: [
      'onderzoek naar tekort aan bloedplasma',
      'Waarom is er volgens het onderzoek een tekort aan plasma bij de bloedbank?',
    ],
  },
  {
    asked: [
      'bericht in de Volkskrant over zeehonden',
      'Kent u het bericht in de Volkskrant over zieke zeehonden?',
    ],
    found: [
      'bericht in de Volkskrant over bonussen',
      'Kent u het bericht in de Volkskrant over bonussen bij banken?',
    ],
  },
  {
    asked: ['uitspraken in Nieuwsuur op 3 januari 2097', 'Wat vindt u van de vleermuizen in Nieuwsuur?'],
    found: ['uitzending van Nieuwsuur van januari 2097', 'Zag u in Nieuwsuur hoe vuurwerk wordt gesmokkeld?'],
  },
];

const places: Pair[] = [
  {
    asked: ['wapenhandel in Rotterdam', 'Hoeveel illegale wapens nam de politie in Rotterdam in beslag?'],
    found: ['kinderopvang in Rotterdam', 'Hoe lang zijn de wachtlijsten bij crèches in Rotterdam?'],
  },
  {
    asked: ['drijfmest in sloten in Limburg', 'Wie loosde de drijfmest in de Limburgse sloten?'],
    found: ['sluiting van een theater in Limburg', 'Waarom krijgt het theater in Limburg geen subsidie?'],
  },
];

const bodies: Pair[] = [
  {
    asked: [
      'lange wachttijden bij het UWV voor herkeuringen',
      'Hoeveel mensen wachten op een verzekeringsarts van het UWV?',
    ],
    found: [
      'datalek bij het UWV',
      'Hoeveel adressen van klanten van het UWV lagen op straat door het datalek?',
    ],
  },
];

let number = 100;
function document(submitted: string, [subject, ...texts]: Text): ReadDocument {
  const zaaknummer = `2098Z0${++number}`;
  return question({
    officialId: `kv-tk-${zaaknummer}`,
    zaaknummer,
    submitted,
    subject,
    questions: texts.map((text, i) => ({ numbers: [i + 1], text, notes: [] })),
    footnotes: [],
    authors: [{ name: `Lid ${number}`, party: null }],
    addressees: ['Minister van Iets Anders'],
  });
}

const things =
  'nertsen loodgieters kermissen orgaandonoren muziekscholen windmolens postbodes imkers zonnepanelen marktkramen viaducten tandartsen hypotheken politiehonden bibliotheken vissers'.split(
    ' ',
  );
const towns = 'Kwikdam Zompel Overbeek Nijlo Almerveld Dorpsingel Waterhoek'.split(' ');
const doings = 'sluiting vergunning kosten toezicht subsidie handhaving opleiding fusie veiligheid'.split(
  ' ',
);

/** Questions about other things. */
const strangers = Array.from({ length: 3_000 }, (_, i) => {
  const at = (some: readonly string[], step: number) => some[Math.floor(i / step) % some.length] ?? '';
  const [thing, town, doing] = [at(things, 1), at(towns, 16), at(doings, 112)];
  const other = at(things, 5);
  return document(`20${70 + (i % 27)}-0${1 + (i % 9)}-11`, [
    `${doing} van ${thing} in ${town}`,
    `Wat vindt u van de ${doing} van ${thing} in ${town}, en van ${other}?`,
    `Hoeveel gemeenten kennen ${other} zonder ${doing}?`,
  ]);
});

const pairs = [...sameAffair, ...inOtherWords, ...headlines, ...places, ...bodies];
const titleOf = ([subject]: Text): Text => [subject];
/** For each pair, and for its title alone, the earlier question. */
const earlier = new Map(
  pairs.flatMap(({ found }) =>
    [found, titleOf(found)].map((text) => [text.join('|'), document('2097-11-01', text)] as const),
  ),
);
const earlierOf = (text: Text) => earlier.get(text.join('|')) as ReadDocument;

type Archive = (found: Text) => QuestionIndex;
const archives: Record<string, Archive> = {
  'of it alone': (found) => archiveOf([earlierOf(found)]),
  'of ten': (found) => archiveOf([earlierOf(found), ...strangers.slice(0, 9)]),
};
const large: QuestionIndex[] = [];
const sizes = ['of it alone', 'of ten', 'of 3,000 strangers'];
const archive = (size: string, found: Text) =>
  archives[size]?.(found) ?? (large[found.length > 1 ? 0 : 1] as QuestionIndex);

beforeAll(() => {
  for (const text of [(found: Text) => found, titleOf])
    large.push(archiveOf([...pairs.map(({ found }) => earlierOf(text(found))), ...strangers]));
});

type Verdict = 'related' | 'possibly' | 'not shown';
async function verdict({ asked, found }: Pair, size: string): Promise<Verdict> {
  const open = document('2098-05-01', asked);
  const { document: list } = await relate(open, resolve(open), archive(size, found));
  const shown = list.find(({ subject }) => subject === found[0]);
  return shown ? (shown.sure ? 'related' : 'possibly') : 'not shown';
}

const verdicts = (some: readonly Pair[], size: string) =>
  Promise.all(some.map(async (pair) => [pair.asked[0], await verdict(pair, size)]));
const all = (some: readonly Pair[], verdict: Verdict) => some.map(({ asked }) => [asked[0], verdict]);

const withTitles: Record<string, (some: readonly Pair[]) => Pair[]> = {
  'with text': (some) => [...some],
  'an earlier one of which the title is known': (some) =>
    some.map(({ asked, found }) => ({ asked, found: titleOf(found) })),
  'a title that is read': (some) => some.map(({ asked, found }) => ({ asked: titleOf(asked), found })),
  'titles alone': (some) =>
    some.map(({ asked, found }) => ({ asked: titleOf(asked), found: titleOf(found) })),
};

describe.each(sizes)('in an archive %s', (size) => {
  describe.each(Object.keys(withTitles))('%s:', (known) => {
    const of = withTitles[known] as (some: readonly Pair[]) => Pair[];

    it('the same affair is related', async () => {
      expect(await verdicts(of(sameAffair), size)).toEqual(all(sameAffair, 'related'));
    });

    it('a word of a headline or a newspaper says nothing', async () => {
      expect(await verdicts(of(headlines), size)).toEqual(all(headlines, 'not shown'));
    });

    it('a place does not make related', async () => {
      expect((await verdicts(of(places), size)).filter(([, verdict]) => verdict === 'related')).toEqual([]);
    });
  });

  it('a body that has to do with another matter does not make related', async () => {
    expect((await verdicts(bodies, size)).filter(([, verdict]) => verdict === 'related')).toEqual([]);
  });

  it('the same matter in other words is shown', async () => {
    const shown = await verdicts(inOtherWords, size);
    expect(shown.filter(([, verdict]) => verdict === 'not shown')).toEqual([]);
  });

  it('it is never itself, never one that was asked later', async () => {
    for (const { asked, found } of sameAffair) {
      const open = document('2097-01-01', asked);
      const alike = document('2097-02-01', asked);
      const { document: list } = await relate(open, resolve(open), archiveOf([open, alike]));
      expect(list).toEqual([]);
      const early = await relate(open, resolve(open), archive(size, found));
      expect(early.document.map(({ subject }) => subject)).not.toContain(found[0]);
    }
  });
});
