import type { ReadDocument } from '../../lib/model/document';
import type { Kamervraag } from '../../lib/model/kamervraag';
import { question } from './documents';

/*
 * Two questions, A and B, with a notice of postponement that is about both, an answer to A alone and one to both: as
 * officielebekendmakingen.nl prints them (`obk`), as tweedekamer.nl does (`tk`), and as its open data tell of them
 * (`od`), where a joint document stands with each of its zaken.
 */

type Letter = 'A' | 'B';

const zaken = { A: '2098Z00021', B: '2098Z00022' } as const;
const subjects = { A: 'de lekkende sluis bij Voorbeelddam', B: 'het verdwenen gemaal van Nergenshuizen' };
const texts = {
  A: ['Kent u de lekkende sluis bij Voorbeelddam?', 'Wanneer wordt de sluis hersteld?'],
  B: ['Waar is het gemaal van Nergenshuizen gebleven?', 'Wie mist het gemaal nog meer?'],
};

const asked = (of: Letter): Partial<Kamervraag> => ({
  officialId: null,
  zaaknummer: zaken[of],
  subject: subjects[of],
  authors: [{ name: of === 'A' ? 'Voorbeeld' : 'De Verzinsel', party: 'XYZ' }],
  submitted: of === 'A' ? '2098-03-01' : '2098-03-04',
  footnotes: [],
});
const blocks = (of: Letter) =>
  texts[of].map((text, i): Kamervraag['questions'][number] => ({ numbers: [i + 1], text, notes: [] }));
const untold: Partial<Kamervraag> = { status: 'no-text', questions: [] };

const publicationPage = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;
const parliamentPage = (query: string) =>
  `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?${query}`;

/** The question itself. */
export function asks(of: Letter, by: 'obk' | 'tk' | 'od'): ReadDocument {
  const documentnummer = of === 'A' ? '2098D00021' : '2098D00022';
  const officialId = `kv-tk-${zaken[of]}`;
  if (by === 'obk')
    return question(
      { ...asked(of), officialId, questions: blocks(of) },
      { url: publicationPage(officialId), relations: repliesOf(of).map((reply) => reply.officialId) },
    );
  return question(
    {
      ...asked(of),
      documentnummer,
      ...(by === 'od' ? { ...untold, officialId } : { questions: blocks(of) }),
    },
    {
      site: 'tweedekamer',
      url: parliamentPage(`id=${zaken[of]}&did=${documentnummer}`),
      relations: by === 'od' ? [...repliesOf(of).map((reply) => reply.officialId)] : [],
    },
  );
}

interface Reply {
  kind: 'answer' | 'postponement';
  officialId: string;
  documentnummer: string;
  aanhangselnummer: number;
  answered: string;
  to: readonly Letter[];
}

const reply = (kind: Reply['kind'], number: number, answered: string, to: readonly Letter[]): Reply => ({
  ...{ kind, answered, to, aanhangselnummer: number },
  officialId: `ah-tk-20972098-${number}`,
  documentnummer: `2098D00${number}`,
});

export const replies = {
  jointPostponement: reply('postponement', 410, '2098-03-20', ['A', 'B']),
  answerToA: reply('answer', 450, '2098-04-10', ['A']),
  jointAnswer: reply('answer', 460, '2098-04-20', ['A', 'B']),
} satisfies Record<string, Reply>;

/** What an obk page of a question names as its replies: here what came first, the notice. */
const repliesOf = (of: Letter) => [replies.jointPostponement].filter(({ to }) => to.includes(of));

/**
 * A reply. Its heading names the question that it was reached by (`of`); a joint one the first of both on
 * officielebekendmakingen.nl, whose metadata name them all.
 */
export function replied(
  { kind, officialId, documentnummer, aanhangselnummer, answered, to }: Reply,
  by: 'obk' | 'tk' | 'od' | 'tk-bare',
  of: Letter = to[0] ?? 'A',
): ReadDocument {
  const [first = 'A'] = to;
  const head = by === 'obk' ? first : of;
  const said: Partial<Kamervraag> = {
    ...asked(head),
    kind,
    answered,
    questions: blocks(head),
    answers: kind === 'answer' ? [{ numbers: [1], text: 'Ja, daar is aan gewerkt.', notes: [] }] : [],
    notice: kind === 'postponement' ? 'De vragen kunnen niet binnen de termijn worden beantwoord.' : null,
  };
  if (by === 'obk')
    return question(
      { ...said, officialId, aanhangselnummer },
      { url: publicationPage(officialId), relations: to.map((letter) => `kv-tk-${zaken[letter]}`) },
    );
  const numbered = { ...said, documentnummer, vergaderjaar: null };
  if (by === 'tk')
    return question(numbered, {
      site: 'tweedekamer',
      url: parliamentPage(`id=${zaken[of]}&did=${documentnummer}`),
    });
  if (by === 'tk-bare')
    return question(
      { ...numbered, zaaknummer: null },
      { site: 'tweedekamer', url: parliamentPage(`id=${documentnummer}&did=${documentnummer}`) },
    );
  return question(
    {
      ...numbered,
      ...untold,
      answers: [],
      notice: null,
      officialId,
      aanhangselnummer,
      vergaderjaar: '2097-2098',
    },
    {
      site: 'tweedekamer',
      url: parliamentPage(`id=${zaken[of]}&did=${documentnummer}`),
      relations: [`kv-tk-${zaken[of]}`, ...repliesOf(of).map((each) => each.officialId)],
    },
  );
}
